import type { ReactNode } from 'react';
import type { TableFace } from '../../view/face';
import type { MarkedSeat } from '../ui/SeatMark';

/** A counter standing at a place: a team or detail, a cell, or (for Control) a person. */
export type MapCounter = {
  seat: MarkedSeat;
  /** Which of the owner's; the owner's letter where it has none. */
  number?: number | string;
  kind: 'unit' | 'cell' | 'person';
  /** Said by a screen reader: "team 2". */
  label: string;
};

/** One report about a place, for the strip of six slots: weight now, and how its age is drawn. */
export type ReportMark = { round: number; weight: number; age: 'full' | 'half' | 'none'; nothing: boolean };

/** What the reader's file has at a place, and what the order in hand may do there. */
export type PlaceOnMap = {
  legal?: boolean;
  /** Why it is not legal, as a sentence; shown and said on focus. */
  reason?: string;
  chosen?: boolean;
  marks?: readonly ReportMark[];
  /** People last seen here: dossier code and the round of that sight. */
  ghost?: readonly { code: string; round: number }[];
  counters?: readonly MapCounter[];
  /** The chance that a cell is here by the reader's own file, and in words. */
  belief?: { chance: number; words: string };
  /** Replaces the place's name on the map and in its accessible name. */
  label?: string;
  /** One more clause for the accessible name: "one guard detail". */
  note?: string;
};

/** A sector as the reader knows it. Leave a sector out when its reader may not know units at all. */
export type SectorOnMap = {
  units: number | null;
  /** Own posting, units met, seen empty, never met. */
  state: 'posted' | 'met' | 'empty' | 'never';
  legal?: boolean;
  reason?: string;
  chosen?: boolean;
};

/** A journey in hand: every place on the way, the start first. */
export type JourneyOnMap = { cellNumber: number | string; path: readonly string[] };

/** A numbered note tied to a place or sector by a line, for the public picture. */
export type Callout = { at: string; number: number };

export type TheatreMapProps = {
  face: TableFace;
  places: Readonly<Record<string, PlaceOnMap>>;
  sectors?: Readonly<Record<string, SectorOnMap>>;
  /** Hue of the seat in use: a token's name ("intelligence") or a CSS colour. */
  hue: string;
  /** An order is in hand: legal places are ringed, others say why not. */
  choosing: boolean;
  /** A place or sector was chosen. Not called for an illegal one while an order is in hand. */
  onChoose: (id: string, kind: 'place' | 'sector') => void;
  /** The place or sector under pointer or key, null when none is. */
  onFocus?: (id: string | null) => void;
  /** What the card beside the place in focus holds (odds of the order in hand); null for none. */
  tooltip?: (id: string) => ReactNode;
  /** Stands beside the buttons in the corner above the map. */
  corner?: ReactNode;
  /** A card about something considered elsewhere, in a list: it stands at `at`, or in a corner where that is nowhere. */
  beside?: { at: string | null; card: ReactNode } | null;
  journey?: JourneyOnMap | null;
  /** Counters that Control alone sees, by place. */
  truth?: Readonly<Record<string, readonly MapCounter[]>>;
  callouts?: readonly Callout[];
  round: number;
  /** Scale of everything that is drawn: 1 on a desk, 1.5 on a wall. */
  scale?: number;
  /** False for a picture nobody acts on (projector): no zoom, no key, no focus. */
  interactive?: boolean;
  /** False keeps the clusters closed: their discs stand on the theatre, no inset is drawn. */
  insets?: boolean;
};
