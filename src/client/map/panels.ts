import type { TableFace } from '../../view/face';
import type { Box } from './box';

type InsetPanel = { id: string; title: string; bounds: [number, number, number, number]; box: Box; ground: Box };
/** Where everything stands that lies over the theatre. */
export type Panels = {
  insets: InsetPanel[];
  /** Titles of all insets when only one is open at a time. */
  tabs: { id: string; title: string }[] | null;
  key: Box | null;
  keyButton: Box;
  zoom: Box;
  /** The line under the map that says what its borders do not claim. */
  note: Box;
};

/** Height of the key, width of the tools, and lines that the sentence under the map takes. */
type Room = { key: number | null; tools: number; noteLines: number };

const MARGIN = 12;
const NOTE_LINE = 16;
const HEAD = 24;
const WIDTHS = [288, 236];

/**
 * Lays out insets (bottom left), key (bottom right) and zoom buttons (top right). Where room is short, one inset is
 * open with the others as tabs, and the key waits behind a button.
 */
export function layOutPanels(
  size: { width: number; height: number },
  insets: TableFace['map']['insets'],
  openInset: string | null,
  { key: keyHeight, tools, noteLines }: Room,
): Panels {
  const { width } = size;
  const height = size.height - (noteLines > 0 ? noteLines * NOTE_LINE - 4 : 0);
  const full = Math.min(204, Math.max(120, Math.round(height * 0.31)));
  const widths = insets.map((_, index) => WIDTHS[index] ?? 236);
  const row = widths.reduce((sum, one) => sum + one + 10, 2);
  const asTabs = insets.length > 1 && (row + 60 > width || height < 520);
  const open = asTabs ? (insets.find(({ id }) => id === openInset) ?? insets[0]) : null;
  const shown = open ? [open] : insets;
  let left = MARGIN;
  const panels = shown.map((inset, index): InsetPanel => {
    const wide = asTabs ? 300 : widths[index]!;
    const box = { x: left, y: height - MARGIN - full, width: wide, height: full };
    left += wide + 10;
    const ground = { x: box.x, y: box.y + HEAD, width: wide, height: full - HEAD };
    return { id: inset.id, title: inset.title, bounds: inset.bounds, box, ground };
  });
  const keyWidth = 232;
  const hasKey = keyHeight !== null && width - left - MARGIN >= keyWidth && height >= 560;
  return {
    insets: panels,
    tabs: asTabs ? insets.map(({ id, title }) => ({ id, title })) : null,
    key:
      hasKey && keyHeight !== null
        ? { x: width - MARGIN - keyWidth, y: height - MARGIN - keyHeight, width: keyWidth, height: keyHeight }
        : null,
    note: { x: 0, y: height - 2, width, height: size.height - height + 2 },
    keyButton: { x: width - MARGIN - 60, y: height - MARGIN - 36, width: 60, height: 36 },
    zoom: { x: width - MARGIN - tools, y: MARGIN, width: tools, height: 36 },
  };
}
