import { useSay } from '../ui/useSay';
import { type Box, distanceTo, type Point } from './box';
import { Glyph } from './Glyph';
import type { MapCounter, PlaceOnMap } from './mapProps';
import { linesIn, NEXT_LINE } from './nameLines';
import type { Picture } from './picture';
import styles from './pieces.module.css';
import { placeWords } from './placeWords';
import { nodeName } from './useMapKeyboard';

/** What the map is doing, alike for all its parts. */
export type MapMood = {
  choosing: boolean;
  interactive: boolean;
  /** The node that the Tab key stops at. */
  stop: string | null;
  onChoose: (id: string, kind: 'place' | 'sector' | 'cluster') => void;
  onPoint: (name: string | null, how: 'pointer' | 'key') => void;
};

/** Attributes of something on the map that can be reached and chosen. */
export function nodeAttributes(
  kind: 'place' | 'sector' | 'cluster',
  id: string,
  mood: MapMood,
  legal: boolean,
  label: string,
) {
  const name = nodeName(kind, id);
  if (!mood.interactive) return { role: 'img', 'aria-label': label } as const;
  const isOff = mood.choosing && !legal;
  return {
    role: 'button',
    tabIndex: mood.stop === name ? 0 : -1,
    'aria-label': label,
    'aria-disabled': isOff || undefined,
    'data-node': name,
    [`data-${kind}`]: id,
    onClick: () => mood.onChoose(id, kind),
    onPointerEnter: () => mood.onPoint(name, 'pointer'),
    onPointerLeave: () => mood.onPoint(null, 'pointer'),
    onFocus: () => mood.onPoint(name, 'key'),
    onBlur: () => mood.onPoint(null, 'key'),
  } as const;
}

type PlacesProps = {
  picture: Picture;
  zoom: number;
  labels: ReadonlyMap<string, Box>;
  places: Readonly<Record<string, PlaceOnMap>>;
  truth: Readonly<Record<string, readonly MapCounter[]>>;
  mood: MapMood;
};

/** The places of a picture with their names: ringed when the order in hand may go there. */
export function Places({ picture, zoom, labels, places, truth, mood }: PlacesProps) {
  const say = useSay();
  return picture.places.map(({ place, at }) => {
    const on = places[place.id] ?? {};
    const label = labels.get(place.id);
    const words = placeWords(say, place, on, truth[place.id] ?? [], mood.choosing);
    const legal = on.legal ?? false;
    const look = [styles.place, mood.choosing && !legal ? styles.illegal : '', on.chosen ? styles.chosen : ''].join(
      ' ',
    );
    const [x, y] = [at[0] * zoom, at[1] * zoom];
    return (
      <g key={place.id} className={look} {...nodeAttributes('place', place.id, mood, legal, words)}>
        {(mood.choosing && legal) || on.chosen ? <circle className={styles.glow} cx={x} cy={y} r={10} /> : null}
        <circle className={styles.focusRing} cx={x} cy={y} r={14} />
        <circle className={styles.hit} cx={x} cy={y} r={13} />
        <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <Glyph kind={place.kind} />
        </g>
        {label ? <Label box={label} at={[x, y]} text={on.label ?? place.name} /> : null}
      </g>
    );
  });
}

/** A name in the room found for it, tied to its place by a hair line when it had to stand far off. */
export function Label({ box, at, text }: { box: Box; at: Point; text: string }) {
  const nearX = Math.max(box.x, Math.min(box.x + box.width, at[0]));
  const nearY = Math.max(box.y, Math.min(box.y + box.height, at[1]));
  const isFar = distanceTo(box, at) > 26;
  const lines = linesIn(text, box.height);
  const anchor = lines.length === 1 ? 'start' : box.x + box.width < at[0] ? 'end' : box.x > at[0] ? 'start' : 'middle';
  const x = anchor === 'start' ? box.x + 2.5 : anchor === 'end' ? box.x + box.width - 2.5 : box.x + box.width / 2;
  return (
    <>
      {isFar ? <path className={styles.tie} d={`M${at[0]} ${at[1]}L${nearX} ${nearY}`} /> : null}
      <path className={styles.bridge} d={`M${at[0]} ${at[1]}L${box.x + box.width / 2} ${box.y + box.height / 2}`} />
      <rect className={styles.hit} x={box.x} y={box.y} width={box.width} height={box.height} />
      {lines.map((line, index) => (
        <text key={line} className={styles.label} x={x} y={box.y + 12.8 + index * NEXT_LINE} textAnchor={anchor}>
          {line}
        </text>
      ))}
    </>
  );
}
