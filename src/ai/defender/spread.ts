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
  const laid = new Map<string, number>(spots.map((spot) => [spot.id, 0]));
  const worth = new Map<string, number>(spots.map((spot) => [spot.id, spot.weight]));
  for (let piece = 0; piece < pieces; piece++) {
    let best: string | null = null;
    for (const spot of spots) {
      if ((laid.get(spot.id) ?? 0) >= most || (worth.get(spot.id) ?? 0) <= 0) continue;
      if (best === null || (worth.get(spot.id) ?? 0) > (worth.get(best) ?? 0)) best = spot.id;
    }
    if (best === null) return laid;
    laid.set(best, (laid.get(best) ?? 0) + 1);
    worth.set(best, (worth.get(best) ?? 0) * fade);
  }
  return laid;
}
