/** An estimate with the bounds of its 95 % interval. */
export type Interval = { estimate: number; low: number; high: number };

/** The normal deviate that leaves 2.5 % on either side. */
const Z = 1.959964;

/** Nothing was measured. */
export const UNKNOWN: Interval = {
  estimate: Number.NaN,
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
};

/** Share of `count` in `of` games, 0 to 1, by Wilson's score interval: it stays within 0 and 1 and is right for few games. */
export function wilson(count: number, of: number): Interval {
  if (of === 0) return UNKNOWN;
  const share = count / of;
  const spread = (Z * Z) / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  return { estimate: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Difference of two estimates that are not paired, first less second: of shares it is Newcombe's hybrid score interval,
 * of others the distances to the bounds laid at right angles.
 */
export function newcombe(first: Interval, second: Interval): Interval {
  const estimate = first.estimate - second.estimate;
  const down = Math.hypot(first.estimate - first.low, second.high - second.estimate);
  const up = Math.hypot(first.high - first.estimate, second.estimate - second.low);
  return { estimate, low: estimate - down, high: estimate + up };
}

/** Mean of a measure with its t interval. Fewer than two values tell nothing of their spread. */
export function meanOf(values: readonly number[]): Interval {
  const n = values.length;
  if (n < 2) return n === 0 ? UNKNOWN : { ...UNKNOWN, estimate: values[0] as number };
  const mean = sumOf(values) / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return around(mean, Math.sqrt(squares / (n - 1) / n), n - 1);
}

/** Mean of what differs between two arms that were played with the same seeds: first less second, game by game. */
export function pairedDifference(first: readonly number[], second: readonly number[]): Interval {
  return meanOf(first.map((value, game) => value - (second[game] as number)));
}

/** Difference of two means of games that are not paired, first less second (Welch). */
export function meanDifference(first: readonly number[], second: readonly number[]): Interval {
  const [a, b] = [meanOf(first), meanOf(second)];
  const [wideA, wideB] = [a.high - a.estimate, b.high - b.estimate];
  const estimate = a.estimate - b.estimate;
  const half = Math.hypot(wideA, wideB);
  return Number.isFinite(half) ? { estimate, low: estimate - half, high: estimate + half } : { ...UNKNOWN, estimate };
}

/**
 * Ratio of two sums over games, such as hits to raids: the game is what was drawn, so raids of one game count as
 * one observation of the spread (linearised). Within 0 and 1 when each part is at most its whole.
 */
export function ratioOf(parts: readonly number[], wholes: readonly number[]): Interval {
  const [part, whole] = [sumOf(parts), sumOf(wholes)];
  const n = parts.length;
  if (whole === 0 || n < 2) return UNKNOWN;
  const ratio = part / whole;
  let squares = 0;
  parts.forEach((one, game) => {
    const rest = one - ratio * (wholes[game] as number);
    squares += rest * rest;
  });
  return around(ratio, Math.sqrt((squares * n) / (n - 1)) / whole, n - 1);
}

/** The middle 95 % of values that were drawn again and again; `estimate` is what the whole sample gave. */
export function middleOf(drawn: readonly number[], estimate: number): Interval {
  if (drawn.length === 0) return { ...UNKNOWN, estimate };
  const sorted = [...drawn].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
  return { estimate, low: at(0.025), high: at(0.975) };
}

/** Student's deviate for 95 %, from the normal one (Cornish and Fisher): within 1 % from five degrees of freedom. */
function deviate(freedom: number): number {
  const cubed = Z * Z * Z;
  const fifth = cubed * Z * Z;
  return Z + (cubed + Z) / (4 * freedom) + (5 * fifth + 16 * cubed + 3 * Z) / (96 * freedom * freedom);
}

function around(estimate: number, error: number, freedom: number): Interval {
  const half = deviate(freedom) * error;
  return { estimate, low: estimate - half, high: estimate + half };
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
