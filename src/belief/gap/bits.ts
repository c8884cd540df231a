/**
 * A belief's distribution with as much doubt as its particles leave: what many draws tell is known no finer than one
 * part in the root of their number, so that part is shared by all answers alike. Nothing is impossible then, and the
 * chances still sum to 1.
 */
export function doubted(chances: readonly number[], particles: number): number[] {
  let sum = 0;
  for (const chance of chances) sum += chance;
  const worth = Math.sqrt(particles);
  const each = 1 / chances.length;
  return chances.map((chance) => ((sum > 0 ? chance / sum : each) * worth + each) / (worth + 1));
}

/** How much the truth surprises whoever holds these chances: -log2 of what he gave it, over all parts. In bits. */
export function surprise(parts: readonly (readonly number[])[], truth: readonly number[]): number {
  let bits = 0;
  parts.forEach((chances, part) => {
    bits -= Math.log2(chances[truth[part] ?? -1] ?? 0);
  });
  return bits;
}

/** How much an answer surprises on average whoever holds these chances rightly. In bits. */
export function uncertainty(parts: readonly (readonly number[])[]): number {
  let bits = 0;
  for (const chances of parts) for (const chance of chances) if (chance > 0) bits -= chance * Math.log2(chance);
  return bits;
}

/**
 * How many bits more an answer surprises, on average, whoever holds the `worse` chances than whoever holds the
 * `better` ones, if the better ones are right: Kullback and Leibler's divergence, which is never negative.
 */
export function divergence(better: readonly (readonly number[])[], worse: readonly (readonly number[])[]): number {
  let bits = 0;
  better.forEach((chances, part) => {
    chances.forEach((chance, answer) => {
      if (chance > 0) bits += chance * Math.log2(chance / (worse[part]?.[answer] ?? 0));
    });
  });
  return bits;
}
