const CHUNK = 16384;

let numbers = new Float64Array(CHUNK);
let numbersUsed = 0;
let spots = new Uint16Array(CHUNK);
let spotsUsed = 0;

/** So many numbers, all 0. Cut from a larger piece, which costs far less than a piece of its own. */
export function numbersFor(count: number): Float64Array {
  if (numbersUsed + count > numbers.length) {
    numbers = new Float64Array(Math.max(CHUNK, count));
    numbersUsed = 0;
  }
  numbersUsed += count;
  return numbers.subarray(numbersUsed - count, numbersUsed);
}

/** Room for so many spots, all 0. */
export function spotsFor(count: number): Uint16Array {
  if (spotsUsed + count > spots.length) {
    spots = new Uint16Array(Math.max(CHUNK, count));
    spotsUsed = 0;
  }
  spotsUsed += count;
  return spots.subarray(spotsUsed - count, spotsUsed);
}
