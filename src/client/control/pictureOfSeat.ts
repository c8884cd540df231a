import type { Param, Words } from '../../text/words';
import type { TableFace } from '../../view/face';
import type { AttackerView, ServiceView } from '../../view/seatView';
import type { MapCounter, PlaceOnMap, SectorOnMap } from '../map/mapProps';
import { type BoardPicture, guarded } from './pictureOfTruth';

type Say = (words: Words | string, params?: Record<string, Param>) => string;
type Places = Record<string, PlaceOnMap>;

/** The map as one seat sees it: what is on its own file, or its own cells; nothing else. */
export function pictureOfSeat(face: TableFace, view: ServiceView | AttackerView, say: Say): BoardPicture {
  const places = guarded(face, view, say);
  if (view.kind === 'attacker') return { places: withCells(face, view, places, say), sectors: met(view), truth: {} };
  return { places: withFile(view, withTeams(face, view, places, say)), sectors: posts(view), truth: {} };
}

const change = (places: Places, place: string, by: (before: PlaceOnMap) => PlaceOnMap): void => {
  places[place] = by(places[place] ?? {});
};

const withCounter =
  (counter: MapCounter) =>
  (before: PlaceOnMap): PlaceOnMap => ({ ...before, counters: [...(before.counters ?? []), counter] });

/** Reports as marks below their place, people where the file last puts them. */
function withFile(view: ServiceView, places: Places): Places {
  for (const { place, round, weight, age, sight } of view.reports) {
    if (place === null) continue;
    change(places, place, (before) => ({
      ...before,
      marks: [...(before.marks ?? []), { round, weight, age, nothing: sight === 'nothing' }],
    }));
  }
  for (const { code, lastSeen } of view.people) {
    if (lastSeen === null) continue;
    change(places, lastSeen.place, (before) => ({
      ...before,
      ghost: [...(before.ghost ?? []), { code, round: lastSeen.round }],
    }));
  }
  return places;
}

function withTeams(face: TableFace, view: ServiceView, places: Places, say: Say): Places {
  const seat = face.seats.find(({ id }) => id === view.seat);
  if (seat === undefined) return places;
  view.orders.forEach(({ order }, index) => {
    if (order.kind !== 'watch') return;
    change(
      places,
      order.place,
      withCounter({ seat, number: index + 1, kind: 'unit', label: say('control.watchHere', { seat: seat.name }) }),
    );
  });
  return places;
}

function withCells(face: TableFace, view: AttackerView, places: Places, say: Say): Places {
  const seat = face.seats.find(({ kind }) => kind === 'attacker');
  if (seat === undefined) return places;
  for (const { place, number } of view.cells) {
    change(places, place, withCounter({ seat, number, kind: 'cell', label: say('control.cellHere', { n: number }) }));
  }
  return places;
}

const posts = (view: ServiceView): Record<string, SectorOnMap> =>
  Object.fromEntries(
    view.posts.map(({ sector, units }) => [
      sector,
      { units, state: units > 0 ? ('posted' as const) : ('empty' as const) },
    ]),
  );

const met = (view: AttackerView): Record<string, SectorOnMap> =>
  Object.fromEntries(
    view.sectors.map(({ sector, units }) => [
      sector,
      { units, state: units === null ? ('never' as const) : units > 0 ? ('met' as const) : ('empty' as const) },
    ]),
  );
