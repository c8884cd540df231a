const STEPS = 512;
const TIMES = waitingTimes();

/**
 * How long one waits for something that comes once in a unit of time: its quantile at a share from 0 to 1, by the mean
 * of ordered draws. Of several that are waited for, weight divided by waiting time is most for each as often as its
 * weight beside the sum of all.
 */
export function waitingTime(share: number): number {
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
