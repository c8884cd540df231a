import type { Chance } from './chance';

/**
 * Quantal response: the better an option seems the likelier it is, and no option is impossible. Likelihoods grow like
 * e to the power of utility times `sharp`; the power is the eighth power of a short series, so that every engine
 * agrees. An option's luck is drawn once for the whole exercise, so that the mind changes only when utilities do.
 */
export function quantalChoice<T>(
  options: readonly { id: string; utility: number; option: T }[],
  sharp: number,
  chance: Chance,
): T | undefined {
  let most = Number.NEGATIVE_INFINITY;
  for (const { utility } of options) most = Math.max(most, utility);
  let chosen: T | undefined;
  let longest = -1;
  for (const { id, utility, option } of options) {
    const stay = likelihood(sharp * (utility - most)) / waitingTime(chance.always(`quantal/${id}`));
    if (stay <= longest) continue;
    longest = stay;
    chosen = option;
  }
  return chosen;
}

const LEAST = -16;

/** e to the power of a number that is not above nothing. */
export function likelihood(power: number): number {
  const x = Math.max(LEAST, power) / 8;
  const series = 1 + x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + x / 5))));
  const squared = Math.max(0, series) * Math.max(0, series);
  const fourth = squared * squared;
  return fourth * fourth;
}

const STEPS = 512;
const TIMES = waitingTimes();

/** How long one waits for something that comes once in a unit of time: its quantile, by the mean of ordered draws. */
function waitingTime(share: number): number {
  return TIMES[Math.min(STEPS - 1, Math.floor(share * STEPS))] as number;
}

function waitingTimes(): number[] {
  const times: number[] = [];
  let time = 0;
  for (let step = 0; step < STEPS; step++) {
    time += 1 / (STEPS - step);
    times.push(time);
  }
  return times;
}
