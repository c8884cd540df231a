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
