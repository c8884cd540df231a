import { useMemo, useState } from 'react';
import type { TableFace } from '../../view/face';
import { type Box, padded } from './box';
import { layOutPanels, type Panels } from './panels';
import { insetPicture, type Picture, theatrePicture } from './picture';
import type { TextWidth } from './textWidth';

type LayoutInput = {
  map: TableFace['map'];
  size: { width: number; height: number };
  scale: number;
  insets: boolean;
  interactive: boolean;
  openInset: string | null;
  width: TextWidth;
};

type MapLayout = {
  panels: Panels;
  /** Lines that the sentence under the map takes. */
  noteLines: number;
  theatre: Picture;
  insetPictures: { panel: Panels['insets'][number]; picture: Picture }[];
  /** Everything that lies over the theatre. */
  covered: Box[];
  /** Told by the key, in pixels of the screen. */
  setKeyHeight: (height: number) => void;
  /** Told by the tools above the map, in pixels of the screen. */
  setToolsWidth: (width: number) => void;
};

const FIRST_KEY_HEIGHT = 180;
const FIRST_TOOLS_WIDTH = 106;
const NONE: TableFace['map']['insets'] = [];

/** Lays the map out for its size: panels, the theatre's projection between them, and one picture an inset. */
export function useMapLayout({ map, size, scale, insets, interactive, openInset, width }: LayoutInput): MapLayout {
  const [keyHeight, setKeyHeight] = useState(FIRST_KEY_HEIGHT);
  const [toolsWidth, setToolsWidth] = useState(FIRST_TOOLS_WIDTH);
  const noteLines = Math.ceil(width(map.note, 12, 400) / (size.width - 40));
  const panels = useMemo(() => {
    const room = { key: interactive ? keyHeight / scale : null, tools: toolsWidth / scale, noteLines };
    return layOutPanels(size, insets ? map.insets : NONE, openInset, room);
  }, [size, insets, map, openInset, interactive, keyHeight, toolsWidth, scale, noteLines]);
  const theatre = useMemo(() => theatrePicture(map, size, panels), [map, size, panels]);
  const insetPictures = useMemo(
    () => panels.insets.map((panel) => ({ panel, picture: insetPicture(map, panel) })),
    [map, panels],
  );
  const covered = useMemo<Box[]>(() => {
    const tools = interactive ? [panels.key ?? panels.keyButton, panels.zoom] : [];
    return [...panels.insets.map(({ box }) => padded(box, 7)), ...tools, panels.note];
  }, [panels, interactive]);
  return { panels, noteLines, theatre, insetPictures, covered, setKeyHeight, setToolsWidth };
}
