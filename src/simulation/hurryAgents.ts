import { agentSeed } from '../ai/agentSeed';
import type { Question } from '../ai/decide';
import { decide, LEVELS_OF } from '../ai/decide';
import type { Memory } from '../ai/memory';
import type { Board } from '../rules/board';
import type { Command } from '../rules/command';
import type { Seed } from '../rules/random';
import type { SeatId } from '../rules/state';
import type { AttackerView, SeatView, ServiceView } from '../view/seatView';
import { tableFace } from '../view/tableFace';
import { playGame } from './playGame';

/** Milliseconds over the budget by which each decision ended, below 0 when it ended in time: by `side/level/budget`. */
export type Overshoots = Record<string, number[]>;

export type HurriedGame = {
  board: Board;
  seed: Seed;
  boardOf: (seat: SeatId) => Board;
  /** Milliseconds that an agent of a level is given, several of which are tried. */
  budgets: Readonly<Record<number, readonly number[]>>;
  /** Told every overshoot; as soon as it answers no, nobody is asked any more. */
  took: (name: string, overshoot: number) => boolean;
};

/**
 * Plays a game and asks agents that think by the clock at each of its decisions, with all that they keep between rounds.
 * Answers what went wrong: with no time at all everybody must still give the order of his doctrine.
 */
export function hurryAgents({ board, seed, boardOf, budgets, took }: HurriedGame): string | null {
  const face = tableFace(board, 'en');
  const memories = new Map<string, Memory>();
  let fault: string | null = null;
  let enough = false;
  const look = (seen: AttackerView | ServiceView): void => {
    const side = seen.kind === 'attacker' ? 'attacker' : 'defenders';
    for (const level of LEVELS_OF[side]) {
      for (const milliseconds of budgets[level] ?? []) {
        const name = `${side}/${level}/${milliseconds}`;
        const memory = memories.get(name) ?? new Map();
        memories.set(name, memory);
        const own = {
          face,
          view: seen,
          seed: agentSeed(seed, seen.seat),
          board: boardOf(seen.seat),
          ...plansOf(board, seen),
        };
        const before = performance.now();
        const { commands } = decide({ ...own, level, memory, budget: { milliseconds } });
        enough = !took(name, performance.now() - before - milliseconds) || enough;
        if (milliseconds === 0 && !alike(commands, byDoctrine(own, level)))
          fault ??= `${seen.seat}, level ${level}, round ${seen.round}: without time it does not play its doctrine`;
      }
    }
  };
  playGame(board, {
    seed,
    attacker: 1,
    defenders: 1,
    asked: (_state: unknown, seen: SeatView) => {
      if (seen.kind !== 'control' && !enough) look(seen);
    },
  });
  return fault;
}

/** What an agent does that thinks about nothing: attackers by the plan that seems best, services by their checklist. */
function byDoctrine(own: Omit<Question, 'level'>, level: number): Command[] {
  const doctrine = own.view.kind === 'attacker' ? level : 1;
  return decide({ ...own, level: doctrine, budget: { iterations: 0 } }).commands;
}

function plansOf({ scenario }: Board, { kind }: SeatView): Partial<Question> {
  return kind === 'attacker' ? { playbooks: scenario.playbooks, slips: scenario.novice.slips } : {};
}

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
