/** A number multiplied by itself so many times; 1 for none. */
export function power(base: number, times: number): number {
  let result = 1;
  for (let n = 0; n < times; n++) result *= base;
  return result;
}
