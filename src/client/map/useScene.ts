import { useMemo } from 'react';
import type { Box } from './box';
import type { Callout, MapCounter, PlaceOnMap, SectorOnMap } from './mapProps';
import type { Picture } from './picture';
import { type Pieces, placePieces } from './pieces';
import type { TextWidth } from './textWidth';
import { placeWriting, unitBoxes, type Writing } from './writing';

type SceneInput = {
  picture: Picture;
  zoom: number;
  panels: readonly Box[];
  width: TextWidth;
  withSlots: boolean;
  places: Readonly<Record<string, PlaceOnMap>>;
  sectors: Readonly<Record<string, SectorOnMap>>;
  truth: Readonly<Record<string, readonly MapCounter[]>>;
  callouts: readonly Callout[];
};

/** Where everything of a picture stands: writing, which stays through a round, and pieces, which come and go. */
export function useScene({ picture, zoom, panels, width, withSlots, places, sectors, truth, callouts }: SceneInput): {
  writing: Writing;
  pieces: Pieces;
} {
  const names = JSON.stringify(
    Object.fromEntries(Object.entries(places).flatMap(([id, { label }]) => (label ? [[id, label]] : []))),
  );
  const boxes = JSON.stringify(Object.fromEntries(Object.entries(sectors).map(([id, on]) => [id, unitBoxes(on)])));
  const setting = useMemo(
    () => ({ picture, zoom, panels, width, withSlots }),
    [picture, zoom, panels, width, withSlots],
  );
  const writing = useMemo(
    () =>
      placeWriting(setting, JSON.parse(names) as Record<string, string>, JSON.parse(boxes) as Record<string, number>),
    [setting, names, boxes],
  );
  const pieces = useMemo(
    () => placePieces(setting, writing, places, truth, callouts),
    [setting, writing, places, truth, callouts],
  );
  return { writing, pieces };
}
