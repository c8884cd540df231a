import type { MapBase, PlaceKind, RouteMode } from '../rules/shape/map';
import type { PlotSize } from '../rules/shape/numbers';
import type { OrderKind, Resource } from '../rules/shape/services';
import type { SeatId } from '../rules/state';
import type { Language } from '../text/words';

/** What does not change during an exercise and everyone at the table may know. Sent once, in the reader's language. */
export type TableFace = {
  scenario: string;
  title: string;
  summary: string;
  respect: string | null;
  marking: string;
  language: Language;
  calendar: { start: string; daysPerRound: number; rounds: number };
  /** The act after an attack, where the exercise has one. */
  manhunt: { title: string; rounds: number } | null;
  failAt: number;
  map: {
    base: MapBase;
    /** Invented land and rivers of a plain ground: lines of [lat, lon]. */
    land: [number, number][][];
    water: [number, number][][];
    fit: string[];
    note: string;
    insets: { id: string; title: string; bounds: [number, number, number, number] }[];
    places: {
      id: string;
      name: string;
      kind: PlaceKind;
      lat: number;
      lon: number;
      inset: string | null;
      label: [number, number] | null;
    }[];
    routes: { from: string; to: string; mode: RouteMode; sector: string | null; via: [number, number][] }[];
    sectors: {
      id: string;
      name: string;
      border: 'external' | 'internal';
      lat: number;
      lon: number;
      inset: string | null;
    }[];
  };
  /** Services in seat order, then the attacker. `player` is the engine's number of the seat. */
  seats: FaceSeat[];
  /** Grounds that the law asks for, for the grounds bar. */
  law: {
    follow: number;
    discreet: number;
    check: number;
    detain: number;
    arrest: number;
    raid: number;
    emergency: number;
    joint: number;
  };
  age: { fullUntil: number; halfUntil: number };
  launch: { size: PlotSize; readiness: number; members: number; severity: number }[];
  maxLegs: number;
};

export type FaceSeat = {
  id: SeatId;
  player: string;
  kind: 'service' | 'attacker';
  name: string;
  brief: string;
  letter: string;
  shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon';
  hue: 'intelligence' | 'border' | 'response' | 'coordination' | 'attacker';
  orders: OrderKind[];
  resources: Partial<Record<Resource, number>>;
};
