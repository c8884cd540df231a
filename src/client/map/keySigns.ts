import type { PlaceKind, RouteMode } from '../../rules/shape/map';
import type { TableFace } from '../../view/face';
import type { TheatreMapProps } from './mapProps';

/** Which signs this reader's map has, so that the key explains those and no other. */
export type KeySigns = {
  kinds: readonly PlaceKind[];
  modes: readonly RouteMode[];
  outer: boolean;
  reports: boolean;
  /** Units at the border: own posts, or what was met there. */
  units: 'posted' | 'met' | null;
  journey: boolean;
  /** What the drawn borders do not claim. */
  note: string;
  unitHue: string;
};

/** The service that posts units at borders owns their boxes. */
export function unitHueOf(face: TableFace): string {
  return face.seats.find(({ orders }) => orders.includes('post'))?.hue ?? 'border';
}

/** Reads off the face and the reader's own picture which signs occur. */
export function keySigns(props: Pick<TheatreMapProps, 'face' | 'places' | 'sectors' | 'journey'>): KeySigns {
  const { face, places, sectors = {}, journey } = props;
  const states = Object.values(sectors).map(({ state }) => state);
  return {
    kinds: face.map.places.map(({ kind }) => kind),
    modes: face.map.routes.map(({ mode }) => mode),
    outer: face.map.sectors.some(({ border }) => border === 'external'),
    reports: Object.values(places).some(({ marks }) => marks !== undefined),
    units: states.length === 0 ? null : states.includes('posted') ? 'posted' : 'met',
    journey: journey != null,
    note: face.map.note,
    unitHue: unitHueOf(face),
  };
}

const ROW = 18;
const LINE = 15;
const LETTERS_A_LINE = 36;

/** About how high the key is, in pixels, so that names keep clear of it. */
export function keyHeight(signs: KeySigns): number {
  const kinds = new Set(signs.kinds).size;
  const lines = new Set(signs.modes).size + (signs.outer ? 1 : 0) + (signs.journey ? 1 : 0);
  const wide = (signs.reports ? 1 : 0) + (signs.units === null ? 0 : signs.units === 'met' ? 2 : 1);
  return (Math.max(kinds, lines) + wide) * ROW + Math.ceil(signs.note.length / LETTERS_A_LINE) * LINE + 28;
}
