const evenly: number[][] = [];

/** Equal weights for `count` things: draws one of them at random. The array is kept and must not be changed. */
export function even(count: number): readonly number[] {
  evenly[count] ??= new Array<number>(count).fill(1);
  return evenly[count];
}

/** Whether these are the equal weights that `even` gives: then the index follows without summing them. */
export function isEven(weights: readonly number[]): boolean {
  return weights.length > 0 && evenly[weights.length] === weights;
}

/** How many of these fit: with `thatAt` it picks one of them without a list of them. */
export function countThat<T>(things: readonly T[], fits: (thing: T) => boolean): number {
  let count = 0;
  for (const thing of things) if (fits(thing)) count += 1;
  return count;
}

/** The one at this place among those that fit, counted from 0; undefined when there are not so many. */
export function thatAt<T>(things: readonly T[], fits: (thing: T) => boolean, place: number): T | undefined {
  let left = place;
  for (const thing of things) {
    if (!fits(thing)) continue;
    if (left === 0) return thing;
    left -= 1;
  }
  return undefined;
}
