import type { Board } from '../rules/board';
import type { Seed } from '../rules/random';
import type { Playbook } from '../rules/shape/scenario';
import type { TableFace } from '../view/face';
import type { AttackerView, SeatView } from '../view/seatView';
import { drawPlaybook } from './attacker/doctrine';
import { playNoviceAttacker } from './attacker/novice';
import { playByLevel } from './attacker/playByLevel';
import type { Chance } from './chance';
import { chanceFor } from './chance';
import type { Decision } from './decision';
import type { Thinking } from './defender/serveByLevel';
import { answerByLevel, decideStopByLevel, serveByLevel } from './defender/serveByLevel';
import type { Desk } from './desk';
import { openDesk } from './desk';
import { faceUnder } from './faceUnder';
import type { Memory } from './memory';

/** Levels of agents that exist on one side or the other. A level that a side lacks is played by the highest there is. */
export const LEVELS = [0, 1, 2, 3, 4] as const;

/** Levels by side: 0 plays with slips, 1 by doctrine; from 2 on agents learn, from 3 on they think ahead. */
export const LEVELS_OF = { attacker: [0, 1, 2, 3, 4], defenders: [0, 1, 2, 3] } as const;

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
  /** The rules of the exercise as the seat may know them, for levels that model the other side. */
  board?: Board;
  /** How long it may think: so many milliseconds, or the same work everywhere. */
  budget?: { milliseconds: number } | { iterations: number };
  /** What this seat's agent keeps between rounds of one exercise; with it or without, the answer is the same. */
  memory?: Memory;
  /** How many worlds carry a service's belief from level 2 on. */
  particles?: number;
};

/**
 * What an agent does with its seat now. A stop or a card that waits is answered first, alone; drafts of a
 * predecessor are withdrawn first, alone; otherwise it is the whole round with `ready` at the end. Nothing when
 * nothing is asked. The same question always gets the same answer.
 */
export function decide(question: Question): Decision {
  const { view, level, seed } = question;
  if (view.kind === 'control' || view.phase === 'ended') return nothing(level);
  const chance = chanceFor(seed, view.seat, view.round);
  if (view.kind === 'service' && view.stop !== null) {
    return decideStopByLevel(view, view.stop, thinkingOf(question, chance));
  }
  if (view.phase !== 'planning' || view.ready) return nothing(level);
  if (view.kind === 'service' && view.cards.some((card) => card.answer === null)) {
    return answerByLevel(view, thinkingOf(question, chance));
  }
  if (view.orders.length > 0) return { ...nothing(level), commands: [{ type: 'withdrawAll' }] };
  const face = faceUnder(question.face, view.law);
  if (view.kind === 'attacker') return playAttacker(question, openDesk(face, view, chance));
  const desk = openDesk(face, view, chance);
  serveByLevel(desk, thinkingOf(question, chance));
  return close(desk, level);
}

function nothing(level: number): Decision {
  return { commands: [], reasons: [], stats: { level, considered: 0, taken: 0 } };
}

function thinkingOf({ level, seed, board, budget, memory, particles }: Question, chance: Chance): Thinking {
  return { level, seed, chance, board, budget, memory, particles };
}

function playAttacker(question: Question, desk: Desk<AttackerView>): Decision {
  const { level, seed, playbooks = [], slips = 0, board, budget } = question;
  const playbook = drawPlaybook(playbooks, desk.chance);
  if (level === 0) playNoviceAttacker(desk, playbook, slips);
  else playByLevel(desk, { level, seed, playbook, ...(board && { board }), ...(budget && { budget }) });
  return close(desk, level);
}

function close({ commands, reasons, considered }: Desk, level: number): Decision {
  commands.push({ type: 'ready' });
  return { commands, reasons, stats: { level, considered, taken: commands.length - 1 } };
}
