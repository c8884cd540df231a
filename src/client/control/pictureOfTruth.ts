import type { Param, Words } from '../../text/words';
import type { FaceSeat, TableFace } from '../../view/face';
import type { ControlView } from '../../view/seatView';
import type { MapCounter, PlaceOnMap, SectorOnMap } from '../map/mapProps';

type Say = (words: Words | string, params?: Record<string, Param>) => string;
/** What Control's board shows on the map. */
export type BoardPicture = {
  places: Record<string, PlaceOnMap>;
  sectors: Record<string, SectorOnMap>;
  truth: Record<string, MapCounter[]>;
};

/** Counters by place, in the order in which they are put there. */
function makeHeap(): { put: (place: string, counter: MapCounter) => void; all: Record<string, MapCounter[]> } {
  const all: Record<string, MapCounter[]> = {};
  return {
    all,
    put: (place, counter) => {
      const here = all[place] ?? [];
      here.push(counter);
      all[place] = here;
    },
  };
}

/** The whole truth on the map: cells, teams that watch, guards, posted units. */
export function pictureOfTruth(face: TableFace, view: ControlView, say: Say): BoardPicture {
  const heap = makeHeap();
  const seatOf = (id: string): FaceSeat | undefined => face.seats.find((seat) => seat.id === id);
  const attacker = seatOf('attacker');
  for (const cell of view.all.cells) {
    if (cell.gone || attacker === undefined) continue;
    heap.put(cell.place, {
      seat: attacker,
      number: cell.number,
      kind: 'cell',
      label: say('control.cellHere', { n: cell.number }),
    });
  }
  const watchers = new Map<string, number>();
  for (const { service, place } of view.all.watches) {
    const seat = seatOf(service);
    if (seat === undefined) continue;
    const number = (watchers.get(service) ?? 0) + 1;
    watchers.set(service, number);
    heap.put(place, {
      seat,
      number,
      kind: 'unit',
      label: `${say('control.watchHere', { seat: seat.name })} ${number}`,
    });
  }
  return { places: guarded(face, view, say), sectors: posted(view), truth: heap.all };
}

/** Guards that stand at targets, as the street sees them. */
export function guarded(face: TableFace, view: Pick<ControlView, 'guards'>, say: Say): Record<string, PlaceOnMap> {
  const seat = face.seats.find(({ orders }) => orders.includes('guard'));
  const places: Record<string, PlaceOnMap> = {};
  for (const { place, details } of view.guards) {
    const label = say('control.guardsHere', { n: details });
    places[place] = {
      note: label,
      ...(seat !== undefined && details > 0 && { counters: [{ seat, number: details, kind: 'unit' as const, label }] }),
    };
  }
  return places;
}

function posted(view: ControlView): Record<string, SectorOnMap> {
  return Object.fromEntries(
    view.all.posts.map(({ sector, units }) => [
      sector,
      { units, state: units > 0 ? ('posted' as const) : ('empty' as const) },
    ]),
  );
}
