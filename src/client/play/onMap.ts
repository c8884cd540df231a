import type { Belief } from '../../belief/belief';
import type { Target } from '../../rules/choices';
import type { Order } from '../../rules/command';
import type { Words } from '../../text/words';
import type { FaceSeat, TableFace } from '../../view/face';
import type { AttackerView, ServiceView } from '../../view/seatView';
import type { MapCounter, PlaceOnMap, ReportMark, SectorOnMap } from '../map/mapProps';
import { fileChance } from './byFile';
import { countersInTray, countersOf } from './countersInTray';

type View = ServiceView | AttackerView;
type Say = (words: Words | string, params?: Words['params']) => string;
type Change = { [id: string]: PlaceOnMap };

/** What the reader's own file and orders put on the map: report marks, counters of own units or cells, public guards. */
export function placesOnMap(face: TableFace, view: View, seat: FaceSeat, say: Say): Change {
  const places: Change = {};
  const at = (id: string): PlaceOnMap => {
    places[id] ??= {};
    return places[id];
  };
  for (const { place, details } of view.guards)
    if (details > 0) at(place).note = say('play.guardsHere', { n: details });
  if (view.kind === 'service') {
    for (const [place, marks] of marksByPlace(view)) at(place).marks = marks;
  }
  for (const { place, counter } of view.kind === 'attacker'
    ? cellCounters(view, seat, say)
    : unitCounters(view, seat, say)) {
    const here = at(place);
    here.counters = [...(here.counters ?? []), counter];
  }
  for (const place of Object.keys(places)) if (!face.map.places.some(({ id }) => id === place)) delete places[place];
  return places;
}

function marksByPlace(view: ServiceView): Map<string, ReportMark[]> {
  const marks = new Map<string, ReportMark[]>();
  for (const { place, round, weight, age, sight, sensor } of view.reports) {
    if (place === null || sensor === 'dossier') continue;
    marks.set(place, [...(marks.get(place) ?? []), { round, weight, age, nothing: sight === 'nothing' }]);
  }
  return marks;
}

type Placed = { place: string; counter: MapCounter };

function cellCounters(view: AttackerView, seat: FaceSeat, say: Say): Placed[] {
  return view.cells.map(({ place, number, name }) => ({
    place,
    counter: { seat, number, kind: 'cell', label: say(name) },
  }));
}

/** A service's units stand where its orders send them; with a person, where its own file last puts him. */
function unitCounters(view: ServiceView, seat: FaceSeat, say: Say): Placed[] {
  const trays = countersInTray(view);
  const placed = view.orders.flatMap(({ id, order, words }): Placed[] => {
    const place = placeOfOrder(view, order);
    if (place === null) return [];
    return countersOf(trays, id).map((number) => ({
      place,
      counter: { seat, number, kind: 'unit', label: say('play.counterAt', { number, order: { words } }) },
    }));
  });
  const written = new Set(view.orders.map(({ order }) => (order.kind === 'guard' ? order.place : null)));
  const standing = view.ownGuards
    .filter(({ place, details }) => details > 0 && !written.has(place))
    .map(
      ({ place, details }): Placed => ({
        place,
        counter: { seat, kind: 'unit', label: say('play.guardsHere', { n: details }) },
      }),
    );
  return [...placed, ...standing];
}

function placeOfOrder(view: ServiceView, order: Order): string | null {
  if ('place' in order && order.place !== undefined) return order.place;
  if (!('person' in order) || order.kind === 'study' || order.kind === 'openAlert' || order.kind === 'withdrawAlert')
    return null;
  return view.people.find((person) => person.code === order.person)?.lastSeen?.place ?? null;
}

/** The last sights of the person whose dossier is open: where this file last puts him. */
export function withGhost(places: Change, view: View, code: string | null): Change {
  if (view.kind !== 'service' || code === null) return places;
  const seen = view.people.find((person) => person.code === code)?.lastSeen;
  if (!seen) return places;
  return { ...places, [seen.place]: { ...places[seen.place], ghost: [{ code, round: seen.round }] } };
}

/** Where the reader's own file points: the chance of a cell at every place where one may be. */
export function withBelief(places: Change, belief: Belief | null, say: Say): Change {
  if (belief === null) return places;
  const marked: Change = { ...places };
  for (const { place, cell } of belief.places) {
    const words = say('map.beliefHere', { odds: { words: fileChance(cell) } });
    marked[place] = { ...marked[place], belief: { chance: cell, words } };
  }
  return marked;
}

/** Sectors as far as the seat may know their units: Border its own posts, the attacker what it met, others nothing. */
export function sectorsOnMap(view: View): Record<string, SectorOnMap> {
  if (view.kind === 'attacker') {
    return Object.fromEntries(
      view.sectors.map(({ sector, units }) => [
        sector,
        { units, state: units === null ? 'never' : units === 0 ? 'empty' : 'met' } as const,
      ]),
    );
  }
  return Object.fromEntries(
    view.posts.map(({ sector, units }) => [
      sector,
      {
        units: view.orders.reduce(
          (now, { order }) => (order.kind === 'post' && order.sector === sector ? order.units : now),
          units,
        ),
        state: 'posted',
      } as const,
    ]),
  );
}

/** Marks the targets of the order in hand: legal ones, the one chosen, and why the others are not. */
export function withTargets<T extends { legal?: boolean; reason?: string; chosen?: boolean }>(
  all: Record<string, T>,
  targets: readonly Target[],
  chosen: string | null,
  ids: readonly string[],
  say: Say,
): Record<string, T> {
  const known = new Map(targets.map((target) => [target.id, target]));
  const marked: Record<string, T> = { ...all };
  for (const id of ids) {
    const target = known.get(id);
    const reason =
      target === undefined ? say('play.notATarget') : target.reason === null ? undefined : say(target.reason);
    marked[id] = {
      ...(all[id] as T),
      legal: target?.possible ?? false,
      chosen: id === chosen,
      ...(!target?.possible && reason !== undefined && { reason }),
    };
  }
  return marked;
}
