import type { SeatId } from '../../rules/state';
import type { Notes, SeatNotes } from './notes';
import { BETWEEN } from './notes';

/** How much a seat has to decide and to read. Shares of its rounds, 0 to 1. */
export type SeatFigures = {
  seat: SeatId;
  rounds: number;
  /** Share of its rounds with at least two meaningful choices. */
  twoChoices: number;
  /** Share of its rounds with something new in its inbox. */
  newInbox: number;
  /** Meaningful choices a round, as a mean. */
  choices: number;
  /** By kind of choice: how often a round it was asked, and how often it was meaningful, as means. */
  kinds: Record<string, { asked: number; meaningful: number }>;
};

/** An option counts when good play takes it at least so often in like states, and leaves it at least so often. */
const SHARE = 0.1;
/** Fewer like states than this say nothing: what was asked in them does not count as meaningful. */
const LEAST = 20;

/** The figures of every seat, in the order of the table. */
export function seatFigures(seats: readonly SeatId[], notes: Notes): SeatFigures[] {
  return seats.flatMap((seat) => (notes[seat] === undefined ? [] : [figuresOf(seat, notes[seat])]));
}

function figuresOf(seat: SeatId, { rounds, news, asked, patterns }: SeatNotes): SeatFigures {
  const mean = (count: number) => (rounds === 0 ? 0 : count / rounds);
  const counts = new Set(Object.keys(asked).filter((like) => isMeaningful(asked[like])));
  const kinds: SeatFigures['kinds'] = {};
  for (const [like, { kind, times }] of Object.entries(asked)) {
    kinds[kind] ??= { asked: 0, meaningful: 0 };
    kinds[kind].asked += times;
    kinds[kind].meaningful += counts.has(like) ? times : 0;
  }
  for (const one of Object.values(kinds)) {
    one.asked = mean(one.asked);
    one.meaningful = mean(one.meaningful);
  }
  let two = 0;
  let all = 0;
  for (const [pattern, times] of Object.entries(patterns)) {
    const choices = pattern.split(BETWEEN).filter((like) => counts.has(like)).length;
    all += choices * times;
    if (choices >= 2) two += times;
  }
  return { seat, rounds, twoChoices: mean(two), newInbox: mean(news), choices: mean(all), kinds };
}

/** At least two options are each chosen, and each left, in a tenth of the like states in which they could be chosen. */
function isMeaningful(asked: SeatNotes['asked'][string] | undefined): boolean {
  if (asked === undefined || asked.times < LEAST) return false;
  const open = Object.entries(asked.chosen).filter(([option, count]) => {
    const times = asked.offered?.[option] ?? asked.times;
    const share = count / times;
    return times >= LEAST && share >= SHARE && share <= 1 - SHARE;
  });
  return open.length >= 2;
}
