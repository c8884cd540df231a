/**
 * Chances that are drawn by often: each index keeps its place for a part of all draws, and lends the rest of it to
 * another index, after Alastair Walker.
 */
export type Lot = { chances: Float64Array; keeps: Float64Array; lends: Uint8Array };

/** A lot for chances that sum to 1, of at most 256 indexes. */
export function lotOf(chances: Float64Array): Lot {
  const count = chances.length;
  const keeps = new Float64Array(count);
  for (let index = 0; index < count; index++) keeps[index] = (chances[index] as number) * count;
  const lends = new Uint8Array(count);
  const small: number[] = [];
  const large: number[] = [];
  for (let index = 0; index < count; index++) ((keeps[index] as number) < 1 ? small : large).push(index);
  while (small.length > 0 && large.length > 0) {
    const least = small.pop() as number;
    const most = large[large.length - 1] as number;
    lends[least] = most;
    keeps[most] = (keeps[most] as number) + (keeps[least] as number) - 1;
    if ((keeps[most] as number) < 1) small.push(large.pop() as number);
  }
  for (const index of [...small, ...large]) {
    if ((chances[index] as number) > 0) keeps[index] = 1;
    else lends[index] = large[0] ?? heaviest(chances);
  }
  return { chances, keeps, lends };
}

function heaviest(chances: Float64Array): number {
  let best = 0;
  for (let index = 1; index < chances.length; index++) {
    if ((chances[index] as number) > (chances[best] as number)) best = index;
  }
  return best;
}

/** The index that a number from 0 up to 1 draws. */
export function drawn({ keeps, lends }: Lot, number: number): number {
  const place = number * keeps.length;
  const index = Math.floor(place);
  return place - index < (keeps[index] as number) ? index : (lends[index] as number);
}
