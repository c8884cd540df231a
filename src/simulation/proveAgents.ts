import { agentSeed } from '../ai/agentSeed';
import type { Question } from '../ai/decide';
import { decide, LEVELS_OF } from '../ai/decide';
import type { Memory } from '../ai/memory';
import type { Board } from '../rules/board';
import type { Seed } from '../rules/random';
import type { SeatId, State } from '../rules/state';
import type { TableFace } from '../view/face';
import type { AttackerView, SeatView, ServiceView } from '../view/seatView';
import { tableFace } from '../view/tableFace';
import { view } from '../view/view';
import { otherBoard } from './otherWorld/otherBoard';
import { otherWorld } from './otherWorld/otherWorld';
import { playGame } from './playGame';

/** At how many decision points of each seat and level (`seat/level`) an agent was asked, and what went wrong first. */
export type AgentsProof = { points: Record<string, number>; fault: string | null };

/** Little thought, so that many moments can be looked at: by level of the attacker, by that of the services, worlds of theirs. */
export const PROOF_PAINS = { attacker: { 3: 24, 4: 60 }, defenders: { 3: 24 }, particles: 64 } as const;

type Ask = (question: Question) => unknown;
type Asker = { face: TableFace; boardOf: (seat: SeatId) => Board; memory: Map<number, Memory> };
type Seen = AttackerView | ServiceView;

export type AgentsGame = {
  /** What is played. */
  board: Board;
  seed: Seed;
  /** What the agent of a seat knows of the rules. */
  boardOf: (seat: SeatId) => Board;
  /** Who answers; the exercise's own agents unless it is given. */
  ask?: Ask;
};

/**
 * Plays a game and asks agents of every level at each of its decisions twice: on the view of the seat, and on a frozen
 * copy, gone over the wire, of its view in a world in which everything that the seat may not know is other, of the
 * deck's secrets too. Commands, reasons and statistics must be the same to the letter. Each of the two keeps a memory of
 * its own.
 */
export function proveAgents({ board, seed, boardOf, ask = decide }: AgentsGame): AgentsProof {
  const proof: AgentsProof = { points: {}, fault: null };
  const face = tableFace(board, 'en');
  const here: Asker = { face, boardOf, memory: new Map() };
  const there: Asker = { face: overTheWire(face), boardOf, memory: new Map() };
  const others = new Map(board.seats.map((seat) => [seat, otherBoard(board, seat)]));
  let salt = 0;
  const look = (state: State, seen: SeatView): void => {
    if (seen.kind === 'control' || proof.fault !== null) return;
    salt += 1;
    const elsewhere = otherWorld(board, state, seen.seat, salt);
    const other = view(others.get(seen.seat) ?? board, elsewhere, seen.seat, 'en') as Seen;
    for (const level of LEVELS_OF[seen.kind === 'attacker' ? 'attacker' : 'defenders']) {
      const name = `${seen.seat}/${level}`;
      proof.points[name] = (proof.points[name] ?? 0) + 1;
      const one = JSON.stringify(ask(question(board, here, seed, seen, level)));
      if (one === JSON.stringify(ask(question(board, there, seed, overTheWire(other), level)))) continue;
      proof.fault ??= `${seen.seat}, level ${level}, round ${seen.round}: decides by what its seat may not know`;
    }
  };
  const levels = { attacker: (seed[0] % 2) as 0 | 1, defenders: (seed[1] % 2) as 0 | 1 };
  try {
    playGame(board, { seed, ...levels, between: lookFirst(look) });
  } catch (cause) {
    proof.fault ??= cause instanceof Error ? cause.message : String(cause);
  }
  return proof;
}

type Between = NonNullable<Parameters<typeof playGame>[1]['between']>;

/** Looks at what a seat sees before it plays. */
function lookFirst(look: (state: State, seen: SeatView) => void): Between {
  return (state, seen, play) => {
    look(state, seen);
    return play(seen);
  };
}

function question(board: Board, { face, boardOf, memory }: Asker, seed: Seed, seen: Seen, level: number): Question {
  const { playbooks, novice } = board.scenario;
  const own = memory.get(level) ?? new Map();
  memory.set(level, own);
  const attacker = seen.kind === 'attacker';
  const pains: Readonly<Record<number, number>> = PROOF_PAINS[attacker ? 'attacker' : 'defenders'];
  return {
    face,
    view: seen,
    level,
    seed: agentSeed(seed, seen.seat),
    board: boardOf(seen.seat),
    budget: { iterations: pains[level] ?? 0 },
    particles: PROOF_PAINS.particles,
    memory: own,
    ...(attacker ? { playbooks, slips: novice.slips } : {}),
  };
}

/** What arrives of something that was sent as text, so that nobody can write into it. */
function overTheWire<T>(value: T): T {
  return frozen(JSON.parse(JSON.stringify(value)) as T);
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
