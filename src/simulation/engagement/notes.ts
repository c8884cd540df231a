import type { SeatId } from '../../rules/state';

/**
 * What a seat met and chose in one or many games. Counts only, so that the sums are equal however the games were
 * shared out.
 */
export type SeatNotes = {
  rounds: number;
  /** Rounds with something new in the inbox. */
  news: number;
  /** By like states: how often it was asked, and how often each option was chosen. */
  asked: Record<string, { kind: string; times: number; chosen: Record<string, number> }>;
  /** Rounds by what was asked in them: the like states, each as often as it was asked, in order. */
  patterns: Record<string, number>;
};
export type Notes = Record<SeatId, SeatNotes>;

/** Between two like states in the name of a pattern. */
export const BETWEEN = '|';

/** A page on which nothing is noted yet. */
export const emptyNotes = (): SeatNotes => ({ rounds: 0, news: 0, asked: {}, patterns: {} });

/** Adds the counts of `more` to `sum`. */
export function addNotes(sum: Notes, more: Notes): void {
  for (const [seat, notes] of Object.entries(more)) {
    sum[seat] ??= emptyNotes();
    const own = sum[seat];
    own.rounds += notes.rounds;
    own.news += notes.news;
    for (const [like, { kind, times, chosen }] of Object.entries(notes.asked)) {
      own.asked[like] ??= { kind, times: 0, chosen: {} };
      const all = own.asked[like];
      all.times += times;
      for (const [option, count] of Object.entries(chosen)) all.chosen[option] = (all.chosen[option] ?? 0) + count;
    }
    for (const [pattern, count] of Object.entries(notes.patterns))
      own.patterns[pattern] = (own.patterns[pattern] ?? 0) + count;
  }
}
