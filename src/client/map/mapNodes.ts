import type { Point } from './box';
import type { PlaceOnMap, SectorOnMap } from './mapProps';
import type { Picture } from './picture';
import type { MapZoom } from './useMapZoom';

/** Something on the map that can be reached by key: where it stands in view, and in its picture before any zoom. */
export type MapNode = {
  id: string;
  kind: 'place' | 'sector' | 'cluster';
  at: Point;
  base: Point;
  legal: boolean;
  /** The inset that shows it; null on the theatre. */
  inset: string | null;
};

/** Everything that can be reached by key, theatre and insets together, so that arrows lead from one to the other. */
export function mapNodes(
  theatre: Picture,
  insets: readonly Picture[],
  zoom: MapZoom,
  places: Readonly<Record<string, PlaceOnMap>>,
  sectors: Readonly<Record<string, SectorOnMap>>,
): MapNode[] {
  return [theatre, ...insets].flatMap((picture) => {
    const inset = picture === theatre ? null : picture.id;
    const seen = ([x, y]: Point): Point => (inset === null ? [x * zoom.k + zoom.x, y * zoom.k + zoom.y] : [x, y]);
    const node = (kind: MapNode['kind'], id: string, base: Point, legal: boolean): MapNode => ({
      id,
      kind,
      base,
      at: seen(base),
      legal,
      inset,
    });
    return [
      ...picture.places.map(({ place, at }) => node('place', place.id, at, places[place.id]?.legal ?? false)),
      ...picture.gates.map(({ sector, at }) => node('sector', sector.id, at, sectors[sector.id]?.legal ?? false)),
      ...picture.clusters.map(({ id, at }) => node('cluster', id, at, false)),
    ];
  });
}

/** The node that stands for a place or sector: its own, else the closed cluster that holds it; undefined when neither is drawn. */
export function nodeFor(
  nodes: readonly MapNode[],
  id: string | null,
  places: readonly { id: string; inset: string | null }[],
): MapNode | undefined {
  if (id === null) return undefined;
  const cluster = places.find((place) => place.id === id)?.inset ?? null;
  return (
    nodes.find((node) => node.id === id && node.kind !== 'cluster') ??
    nodes.find((node) => node.kind === 'cluster' && node.id === cluster)
  );
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const WAYS: Record<Direction, Point> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Whether a key is an arrow. */
export function isDirection(key: string): key is Direction {
  return key in WAYS;
}

/** The nearest node in a direction: within a quarter turn first, else anything on that side; null at the edge. */
export function nodeTowards(nodes: readonly MapNode[], from: MapNode, direction: Direction): MapNode | null {
  const [wayX, wayY] = WAYS[direction];
  let best: MapNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (node.id === from.id && node.kind === from.kind) continue;
    const [dx, dy] = [node.at[0] - from.at[0], node.at[1] - from.at[1]];
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY) + Math.abs(dy * wayX);
    if (ahead <= 0.5) continue;
    const cost = ahead + aside * (aside > ahead ? 4 : 1.5);
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

/** The next or last node that may be chosen, in reading order, round and round; null when there is none. */
export function nextLegal(nodes: readonly MapNode[], from: MapNode | null, step: 1 | -1): MapNode | null {
  const inOrder = [...nodes].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const legal = inOrder.filter((node) => node.legal);
  if (legal.length === 0) return null;
  const here = from
    ? inOrder.indexOf(inOrder.find(({ id, kind }) => id === from.id && kind === from.kind) ?? inOrder[0]!)
    : -1;
  if (step === 1) return legal.find((node) => inOrder.indexOf(node) > here) ?? legal[0]!;
  return [...legal].reverse().find((node) => inOrder.indexOf(node) < here) ?? legal.at(-1)!;
}
