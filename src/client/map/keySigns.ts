import type { PlaceKind, RouteMode } from '../../rules/shape/map';
import type { TableFace } from '../../view/face';
import type { TheatreMapProps } from './mapProps';

/** Which signs this reader's map has, so that the key explains those and no other. */
export type KeySigns = {
  kinds: readonly PlaceKind[];
  modes: readonly RouteMode[];
  outer: boolean;
  reports: boolean;
  /** Discs where the reader's own file points. */
  belief: boolean;
  /** Units at the border: own posts, or what was met there. */
  units: 'posted' | 'met' | null;
  journey: boolean;
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
    outer: face.map.base !== 'plain' && face.map.sectors.some(({ border }) => border === 'external'),
    reports: Object.values(places).some(({ marks }) => marks !== undefined),
    belief: Object.values(places).some(({ belief }) => belief !== undefined),
    units: states.length === 0 ? null : states.includes('posted') ? 'posted' : 'met',
    journey: journey != null,
    unitHue: unitHueOf(face),
  };
}
