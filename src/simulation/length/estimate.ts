import type { PlayedRound, SeatRound } from './roundsOfGame';

/**
 * How fast a table is: words a minute, and seconds for each order or report sent, each card, each stop, each round
 * and for the opening.
 */
export type Pace = { words: number; order: number; card: number; stop: number; round: number; opening: number };

/**
 * Three tables. Adults read some 200 to 240 words of plain prose a minute in silence, less in a second language. An
 * order is a thought and three clicks; a card is read first and then weighed; a stop is under its clock of 45
 * seconds; a round takes time to be executed, to look at the map and to wait for the last "ready"; at the opening
 * everybody finds his seat and Control says what the exercise is. All but the words are judged, not measured: watch
 * a table and put in what it took.
 */
export const PACES = {
  low: { words: 240, order: 9, card: 30, stop: 15, round: 30, opening: 180 },
  mid: { words: 200, order: 13, card: 45, stop: 25, round: 45, opening: 240 },
  high: { words: 170, order: 17, card: 60, stop: 35, round: 60, opening: 300 },
} as const satisfies Record<string, Pace>;
export type PaceName = keyof typeof PACES;
export const PACE_NAMES = Object.keys(PACES) as PaceName[];

export type Minutes = Record<PaceName, number>;
/** One round of an act: minutes, and what the slowest seat read, as means of the games that came to it. */
export type RoundLength = { number: number; games: number; minutes: Minutes; words: number; slowest: string };
export type ActLength = {
  act: string;
  rounds: RoundLength[];
  /** The act to its last round. */
  minutes: Minutes;
  /** Recorded games that came to it, and what such a game took as a whole, with the opening. */
  games: number;
  whole: Minutes;
};
export type LengthEstimate = {
  /** The opening and the first act to its last round. */
  full: Minutes;
  /** What the recorded games took, early ends among them. */
  mean: Minutes;
  acts: ActLength[];
};

/** The seconds of one seat in one round: reading and deciding. */
function secondsOf(pace: Pace, { words, orders, cards }: SeatRound): number {
  return (words / pace.words) * 60 + orders * pace.order + cards * pace.card;
}

/** The minutes of one round: everybody waits for the slowest seat, and for Border at each stop. */
export function minutesOf(pace: Pace, round: PlayedRound): number {
  const slowest = Math.max(0, ...Object.values(round.seats).map((seat) => secondsOf(pace, seat)));
  return (slowest + round.stops * pace.stop + pace.round) / 60;
}

/** Estimates how long a table takes, from recorded games. */
export function estimateLength(games: readonly (readonly PlayedRound[])[]): LengthEstimate {
  const wholeOf = (some: typeof games) => forPaces((pace) => mean(some.map((rounds) => minutesOfGame(pace, rounds))));
  const names = [...new Set(games.flatMap((rounds) => rounds.map((round) => round.act)))];
  const acts = names.map((act): ActLength => {
    const reached = games.filter((rounds) => rounds.some((round) => round.act === act));
    const rounds = roundLengths(reached.flatMap((all) => all.filter((round) => round.act === act)));
    const minutes = forPaces((pace) => sum(rounds.map((round) => round.minutes[pace])));
    return { act, rounds, minutes, games: reached.length, whole: wholeOf(reached) };
  });
  const full = forPaces((pace) => PACES[pace].opening / 60 + (acts[0]?.minutes[pace] ?? 0));
  return { full, mean: wholeOf(games), acts };
}

function minutesOfGame(pace: PaceName, rounds: readonly PlayedRound[]): number {
  return PACES[pace].opening / 60 + sum(rounds.map((round) => minutesOf(PACES[pace], round)));
}

function roundLengths(played: readonly PlayedRound[]): RoundLength[] {
  const most = Math.max(0, ...played.map(({ number }) => number));
  return Array.from({ length: most }, (_, index) => {
    const same = played.filter(({ number }) => number === index + 1);
    const slowest = same.map(slowestIn);
    const counts = new Map<string, number>();
    for (const [seat] of slowest) counts.set(seat, (counts.get(seat) ?? 0) + 1);
    return {
      number: index + 1,
      games: same.length,
      minutes: forPaces((pace) => mean(same.map((round) => minutesOf(PACES[pace], round)))),
      words: mean(slowest.map(([, { words }]) => words)),
      slowest: [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    };
  });
}

/** The seat for which the others wait, at the middle pace. */
function slowestIn({ seats }: PlayedRound): [string, SeatRound] {
  const all = Object.entries(seats).sort((a, b) => secondsOf(PACES.mid, b[1]) - secondsOf(PACES.mid, a[1]));
  return all[0] ?? ['', { words: 0, orders: 0, cards: 0 }];
}

const forPaces = (answer: (pace: PaceName) => number): Minutes => ({
  low: answer('low'),
  mid: answer('mid'),
  high: answer('high'),
});
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
const mean = (list: readonly number[]) => (list.length === 0 ? 0 : sum(list) / list.length);
