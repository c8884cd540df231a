import type { Playbook } from '../../rules/shape/scenario';
import type { AttackerView } from '../../view/seatView';
import type { Chance } from '../chance';
import { pick } from '../chance';
import type { Desk } from '../desk';
import type { Campaign, Filter } from './campaign';
import { advance } from './filters/advance';
import { approach } from './filters/approach';
import { divide } from './filters/divide';
import { gather } from './filters/gather';
import { hide } from './filters/hide';
import { lieLow } from './filters/lieLow';
import { network } from './filters/network';
import { papers } from './filters/papers';
import { playCards } from './filters/playCards';
import { prepare } from './filters/prepare';
import { recruit } from './filters/recruit';
import { strike } from './filters/strike';
import { intents } from './intent';

/** The doctrine: its lines by name, in the order in which they are asked. */
const FILTERS: readonly Filter[] = [
  strike,
  hide,
  approach,
  gather,
  divide,
  recruit,
  advance,
  prepare,
  papers,
  network,
  lieLow,
  playCards,
];

/** How the attacker plays when a scenario names no playbook. */
const PLAIN: Playbook = {
  id: 'plain',
  name: { en: 'Plain', fr: 'Simple' },
  size: 'medium',
  strikeFrom: 1,
  caution: 0.5,
  patience: 0.5,
  growth: 0.3,
};

/** The playbooks that an exercise may draw; the others only weigh in what services believe. */
export function drawnAmong(playbooks: readonly Playbook[]): Playbook[] {
  return playbooks.filter(({ drawn }) => drawn !== false);
}

/** The playbook of this exercise, drawn by the agent's seed; the same in every round. */
export function drawPlaybook(playbooks: readonly Playbook[], chance: Chance): Playbook {
  return pick(drawnAmong(playbooks), chance.always('playbook')) ?? PLAIN;
}

/** Writes the attacker's orders of the round: each line of the doctrine in turn. */
export function playDoctrine(desk: Desk<AttackerView>, playbook: Playbook): void {
  const campaign: Campaign = {
    desk,
    playbook,
    waiting: [...desk.view.cells].sort((a, b) => a.number - b.number),
    intents: intents(desk, playbook),
    pinned: new Set(),
  };
  for (const filter of FILTERS) filter.run(campaign);
}
