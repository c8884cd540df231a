import type { Evidence } from '../belief/evidence';
import type { Filter } from '../belief/filter';
import { knewTheSame } from '../belief/knewTheSame';
import type { Board } from '../rules/board';
import type { Seed } from '../rules/random';

/**
 * What the agents of one exercise keep between rounds, so that a round costs one step of thought. Whoever asks them may
 * hand the same one in again and again; without it they begin anew and come to the same answer.
 */
export type Memory = Map<string, unknown>;

/** Worlds that a seat kept, how far they have come, and the evidence that they were made of up to then. */
export type Kept = { board: Board; filter: Filter; particles: number; seed: Seed; round: number; evidence: Evidence };

/** Most exercises whose agents' memories are kept at once: what one seat keeps may be some twenty megabytes. */
export const MOST_MEMORIES = 4;

/** The memories of several exercises, by whatever names one. */
export type Memories<Name> = { of: (exercise: Name) => Memory; forget: (exercise: Name) => void };

/** Room for a few memories; that of the exercise which was not asked about for longest goes first. */
export function openMemories<Name>(most = MOST_MEMORIES): Memories<Name> {
  const kept = new Map<Name, Memory>();
  return {
    of: (exercise) => {
      const memory = kept.get(exercise) ?? new Map();
      kept.delete(exercise);
      kept.set(exercise, memory);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return memory;
    },
    forget: (exercise) => kept.delete(exercise),
  };
}

/**
 * Takes out the worlds that a seat kept of this very exercise, if they can be carried on; otherwise null. Whoever carries
 * them on keeps them again: what fails on the way is not kept.
 */
export function recall(
  memory: Memory | undefined,
  seat: string,
  wish: Omit<Kept, 'filter' | 'evidence'>,
  evidence: Evidence,
) {
  const kept = memory?.get(`worlds/${seat}`) as Kept | undefined;
  memory?.delete(`worlds/${seat}`);
  if (kept === undefined || kept.board !== wish.board || kept.particles !== wish.particles) return null;
  if (kept.round > wish.round || kept.seed.join() !== wish.seed.join()) return null;
  return knewTheSame(evidence, kept.evidence, kept.round) ? kept.filter : null;
}

/** Keeps a seat's worlds for its next round. */
export function keep(memory: Memory | undefined, seat: string, kept: Kept): void {
  memory?.set(`worlds/${seat}`, kept);
}
