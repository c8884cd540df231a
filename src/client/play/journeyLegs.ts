import type { OrderOption, Target } from '../../rules/choices';
import type { TableFace } from '../../view/face';
import type { AttackerView, ServiceView } from '../../view/seatView';

/** One leg of a journey as everybody may read it from the map. */
export type Leg = { from: string; to: string; mode: string; sector: string | null };

/** The ways that lead on from a place. */
export function waysFrom(face: TableFace, from: string): Leg[] {
  return face.map.routes.flatMap(({ from: a, to: b, mode, sector }) => {
    if (a === from) return [{ from, to: b, mode, sector }];
    return b === from ? [{ from, to: a, mode, sector }] : [];
  });
}

/** The legs of a path from its start; a step without a way is left out. */
export function legsOf(face: TableFace, start: string, path: readonly string[]): Leg[] {
  return path.flatMap(
    (to, index) => waysFrom(face, index === 0 ? start : (path[index - 1] ?? start)).find((leg) => leg.to === to) ?? [],
  );
}

/** Places that the order in hand may be laid on: its own targets, the next stops of a journey, the places of a card; null when it names no place. */
export function placeTargets(
  face: TableFace,
  view: ServiceView | AttackerView,
  option: OrderOption | undefined,
  target: string | null,
  path: readonly string[],
): Target[] | null {
  if (option === undefined) return null;
  if (option.names === 'place') return option.targets;
  if (option.names === 'journey' && view.kind === 'attacker') {
    const cell = view.cells.find(({ id }) => id === target);
    if (cell === undefined) return null;
    if (path.length >= face.maxLegs) return [];
    return waysFrom(face, path.at(-1) ?? cell.place).map(({ to }) => ({
      id: to,
      possible: true,
      reason: null,
      forms: [],
      odds: null,
    }));
  }
  if (option.names !== 'card') return null;
  const forms = option.targets.find(({ id }) => id === target)?.forms ?? [];
  const byPlace = forms.flatMap(({ order, possible, reason }) =>
    order.kind === 'playCard' && order.place !== undefined
      ? [{ id: order.place, possible, reason, forms: [], odds: null }]
      : [],
  );
  return byPlace.length === 0 ? null : byPlace;
}
