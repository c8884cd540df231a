/** A figure measured several times: the middle one, and how far apart the others lie. */
export type Spread = { median: number; least: number; most: number };

/** Rounds of games that warm the engine up: it goes on compiling what runs often for about five seconds. */
export const WARM_UP = 12;

/** The spread of at least one figure. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { median, least: at(0), most: at(sorted.length - 1) };
}

/**
 * Seconds of processor time that a piece of work takes, its share of collecting garbage and of compiling included.
 * Unlike the time on a clock it does not count what other programs of the machine do meanwhile: one core's time.
 */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system) / 1_000_000;
}
