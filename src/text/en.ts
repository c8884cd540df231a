import { cli } from './en/cli';
import { control } from './en/control';
import { evidence } from './en/evidence';
import { flow } from './en/flow';
import { home } from './en/home';
import { law } from './en/law';
import { lessons } from './en/lessons';
import { lobby } from './en/lobby';
import { map } from './en/map';
import { odds } from './en/odds';
import { play } from './en/play';
import { problem } from './en/problem';
import { reason } from './en/reason';
import { refuse } from './en/refuse';
import { room } from './en/room';
import { ui } from './en/ui';
import { view } from './en/view';

export const en: Record<string, Record<string, string>> = {
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
