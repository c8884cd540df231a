/** Lays pieces out one by one where the next is worth most; each further one on a spot is worth `fade` times as much. */
export function spreadPieces(worth: readonly number[], pieces: number, most: number, fade: number): number[] {
  const laid = worth.map(() => 0);
  const next = worth.slice();
  for (let piece = 0; piece < pieces; piece++) {
    let best = -1;
    for (let at = 0; at < next.length; at++) {
      if ((laid[at] as number) >= most || (next[at] as number) <= 0) continue;
      if (best < 0 || (next[at] as number) > (next[best] as number)) best = at;
    }
    if (best < 0) return laid;
    laid[best] = (laid[best] as number) + 1;
    next[best] = (next[best] as number) * fade;
  }
  return laid;
}
