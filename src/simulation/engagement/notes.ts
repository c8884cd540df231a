import type { SeatId } from '../../rules/state';

/** `offered`: how often each option could be chosen, for choices whose options differ between like states. */
export type Asked = {
  kind: string;
  times: number;
  chosen: Record<string, number>;
  offered?: Record<string, number>;
};

/**
 * What a seat met and chose in one or many games. Counts only, so that the sums are equal however the games were
 * shared out.
 */
export type SeatNotes = {
  rounds: number;
  /** Rounds with something new in the inbox. */
  news: number;
  /** By like states: how often it was asked, and how often each option was chosen. */
  asked: Record<string, Asked>;
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
    for (const [like, { kind, times, chosen, offered }] of Object.entries(notes.asked)) {
      own.asked[like] ??= { kind, times: 0, chosen: {} };
      const all = own.asked[like];
      all.times += times;
      addCounts(all.chosen, chosen);
      if (offered === undefined) continue;
      all.offered ??= {};
      addCounts(all.offered, offered);
    }
    addCounts(own.patterns, notes.patterns);
  }
}

/** Adds each count of `more` to the one of the same name. */
export function addCounts(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
}
