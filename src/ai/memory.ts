import type { Evidence } from '../belief/evidence';
import type { Filter } from '../belief/filter';
import type { Board } from '../rules/board';
import type { Seed } from '../rules/random';
import { hashText } from '../rules/random';

/**
 * What the agents of one exercise keep between rounds, so that a round costs one step of thought. Whoever asks them may
 * hand the same one in again and again; without it they begin anew and come to the same answer.
 */
export type Memory = Map<string, unknown>;

/** Worlds that a seat kept, and what they were made of. */
export type Kept = { board: Board; filter: Filter; particles: number; seed: Seed; round: number; told: number };

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

const told = new WeakMap<Evidence, { round: number; number: number }>();

/** A number for everything that a reader knew at the start of a round: alike for the same knowledge. */
export function toldBy(evidence: Evidence, round: number): number {
  const before = told.get(evidence);
  if (before?.round === round) return before.number;
  const number = numberOf(evidence, round);
  told.set(evidence, { round, number });
  return number;
}

function numberOf({ observations, efforts, launched, taken }: Evidence, round: number): number {
  const before = <T extends { round: number }>(these: readonly T[]) => these.filter((one) => one.round < round);
  const known = observations.filter(({ since }) => since <= round);
  return hashText(JSON.stringify([known, before(efforts), before(launched), before(taken)]));
}

/**
 * Takes out the worlds that a seat kept of this very exercise, if they can be carried on; otherwise null. Whoever carries
 * them on keeps them again: what fails on the way is not kept.
 */
export function recall(
  memory: Memory | undefined,
  seat: string,
  wish: Omit<Kept, 'filter' | 'told'>,
  evidence: Evidence,
) {
  const kept = memory?.get(`worlds/${seat}`) as Kept | undefined;
  memory?.delete(`worlds/${seat}`);
  if (kept === undefined || kept.board !== wish.board || kept.particles !== wish.particles) return null;
  if (kept.round > wish.round || kept.seed.join() !== wish.seed.join()) return null;
  return toldBy(evidence, kept.round) === kept.told ? kept.filter : null;
}

/** Keeps a seat's worlds for its next round. */
export function keep(memory: Memory | undefined, seat: string, kept: Kept): void {
  memory?.set(`worlds/${seat}`, kept);
}
