/**
 * Lays pieces out one by one where the next one is worth most: each further piece on the same spot is worth
 * `fade` times the one before. Equal worth goes to the earlier spot.
 */
export function spread(
  spots: { id: string; weight: number }[],
  pieces: number,
  most: number,
  fade: number,
): Map<string, number> {
  const laid = spots.map(() => 0);
  const worth = spots.map(({ weight }) => weight);
  for (let piece = 0; piece < pieces; piece++) {
    const best = bestSpot(laid, worth, most);
    if (best < 0) break;
    laid[best] = (laid[best] as number) + 1;
    worth[best] = (worth[best] as number) * fade;
  }
  return new Map(spots.map(({ id }, index) => [id, laid[index] as number]));
}

/** The spot where the next piece is worth most, of equals the first; -1 when no spot takes another. */
function bestSpot(laid: readonly number[], worth: readonly number[], most: number): number {
  let best = -1;
  for (let index = 0; index < worth.length; index++) {
    const own = worth[index] as number;
    if ((laid[index] as number) >= most || own <= 0) continue;
    if (best < 0 || own > (worth[best] as number)) best = index;
  }
  return best;
}

/** What has to change for the pieces to lie as they should, by spot: what frees pieces first, then in their order. */
export function changesTo(
  ids: readonly string[],
  wanted: ReadonlyMap<string, number>,
  now: (id: string) => number,
): { id: string; change: number }[] {
  const changes: { id: string; change: number }[] = [];
  for (const id of ids) {
    const change = (wanted.get(id) ?? 0) - now(id);
    if (change !== 0) changes.push({ id, change });
  }
  return changes.length < 2 ? changes : changes.sort((a, b) => a.change - b.change);
}
