import { cli } from './fr/cli';
import { control } from './fr/control';
import { evidence } from './fr/evidence';
import { flow } from './fr/flow';
import { home } from './fr/home';
import { law } from './fr/law';
import { lessons } from './fr/lessons';
import { lobby } from './fr/lobby';
import { map } from './fr/map';
import { odds } from './fr/odds';
import { play } from './fr/play';
import { problem } from './fr/problem';
import { reason } from './fr/reason';
import { refuse } from './fr/refuse';
import { room } from './fr/room';
import { ui } from './fr/ui';
import { view } from './fr/view';

export const fr: Record<string, Record<string, string>> = {
  cli,
  control,
  evidence,
  flow,
  home,
  law,
  lessons,
  lobby,
  map,
  odds,
  play,
  problem,
  reason,
  refuse,
  room,
  ui,
  view,
};
