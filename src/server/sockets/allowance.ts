/** How much one connection may say: a burst, then so many a second; far beyond that it is cut off. */
const BURST = 60;
const PER_SECOND = 20;
const CUT_AFTER = 200;

export type Verdict = 'fine' | 'tooMuch' | 'cutOff';

/** Counts what one connection says. A person never comes near the limit; a broken or hostile page does. */
export function makeAllowance(now: () => number): () => Verdict {
  let left = BURST;
  let last = now();
  let over = 0;
  return () => {
    const at = now();
    left = Math.min(BURST, left + ((at - last) / 1000) * PER_SECOND);
    last = at;
    if (left >= 1) {
      left -= 1;
      over = 0;
      return 'fine';
    }
    over += 1;
    return over > CUT_AFTER ? 'cutOff' : 'tooMuch';
  };
}
