/** Standard errors by which something must be better before the doctrine is left. */
const ERRORS = 2;
/** Worlds on which two options must have been tried before anything is said of them. */
export const LEAST_PAIRS = 6;

export type Compared = { gain: number; error: number; clear: boolean };

/** Compares an option with the doctrine on the worlds on which both were tried: clear when the gain exceeds two standard errors. */
export function compare(option: readonly number[], doctrine: readonly number[], errors = ERRORS): Compared {
  const pairs = Math.min(option.length, doctrine.length);
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < pairs; at++) {
    const difference = (option[at] as number) - (doctrine[at] as number);
    sum += difference;
    squares += difference * difference;
  }
  const gain = pairs === 0 ? 0 : sum / pairs;
  const spread = pairs < 2 ? 0 : Math.max(0, squares - pairs * gain * gain) / (pairs - 1);
  const error = pairs === 0 ? 0 : Math.sqrt(spread / pairs);
  return { gain, error, clear: pairs >= LEAST_PAIRS && gain > errors * error && gain > 0 };
}
