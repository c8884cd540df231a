import type { Seed } from '../rules/random';
import type { Playbook } from '../rules/shape/scenario';
import type { TableFace } from '../view/face';
import type { SeatView } from '../view/seatView';
import { drawPlaybook, playDoctrine } from './attacker/doctrine';
import { playNoviceAttacker } from './attacker/novice';
import type { Chance } from './chance';
import { chanceFor } from './chance';
import type { Decision } from './decision';
import { answerCards } from './defender/answerCards';
import { answerAtRandom, stopAtRandom } from './defender/atRandom';
import { workChecklist } from './defender/checklist';
import { decideStop } from './defender/decideStop';
import { playNovice } from './defender/novice';
import { openDesk } from './desk';

/** Levels of agents that exist: 0 plays with slips, 1 plays by doctrine. A higher level is played by the highest there is. */
export const LEVELS = [0, 1] as const;

export type Question = {
  face: TableFace;
  /** What the seat's own page gets, and nothing else. */
  view: SeatView;
  level: number;
  /** The agent's own seed; see `agentSeed`. */
  seed: Seed;
  /** The attacker's secret playbooks, of which one is drawn for the exercise. */
  playbooks?: readonly Playbook[];
  /** Share of orders that the attacker's agent gives at random at level 0, 0 to 1; none unless it is given. */
  slips?: number;
};

/**
 * What an agent does with its seat now. A stop or a card that waits is answered first, alone; drafts of a
 * predecessor are withdrawn first, alone; otherwise it is the whole round with `ready` at the end. Nothing when
 * nothing is asked. The same question always gets the same answer.
 */
export function decide({ face, view, level, seed, playbooks = [], slips = 0 }: Question): Decision {
  const nothing: Decision = { commands: [], reasons: [], stats: { level, considered: 0, taken: 0 } };
  if (view.kind === 'control' || view.phase === 'ended') return nothing;
  const chance = chanceFor(seed, view.seat, view.round);
  if (view.kind === 'service' && view.stop !== null) {
    return level === 0 ? stopAtRandom(view.stop, chance) : decideStop(view.stop, level);
  }
  if (view.phase !== 'planning' || view.ready) return nothing;
  if (view.kind === 'service' && view.cards.some((card) => card.answer === null)) {
    return level === 0 ? answerAtRandom(view, chance) : answerCards(view, chance, level);
  }
  if (view.orders.length > 0) return { ...nothing, commands: [{ type: 'withdrawAll' }] };
  return playRound({ face, view, level, seed, playbooks, slips }, view, chance);
}

function playRound(
  { face, level, playbooks = [], slips = 0 }: Question,
  view: Exclude<SeatView, { kind: 'control' }>,
  chance: Chance,
): Decision {
  const desk = openDesk({ ...face, law: view.law }, view, chance);
  if (view.kind === 'attacker') {
    const own = { ...desk, view };
    const playbook = drawPlaybook(playbooks, chance);
    if (level === 0) playNoviceAttacker(own, playbook, slips);
    else playDoctrine(own, playbook);
    return close(own, level);
  }
  const own = { ...desk, view };
  if (level === 0) playNovice(own);
  else workChecklist(own);
  return close(own, level);
}

function close(
  { commands, reasons, considered }: Pick<ReturnType<typeof openDesk>, 'commands' | 'reasons' | 'considered'>,
  level: number,
): Decision {
  return { commands: [...commands, { type: 'ready' }], reasons, stats: { level, considered, taken: commands.length } };
}
