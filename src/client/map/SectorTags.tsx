import { useSay } from '../ui/useSay';
import type { Box } from './box';
import type { SectorOnMap } from './mapProps';
import { brokenName, NEXT_LINE } from './nameLines';
import { type MapMood, nodeAttributes } from './Places';
import type { Picture } from './picture';
import styles from './pieces.module.css';
import { sectorWords } from './placeWords';
import { TAG_HEIGHT, UNIT_STEP, unitBoxes } from './writing';

type SectorTagsProps = {
  picture: Picture;
  zoom: number;
  tags: ReadonlyMap<string, Box>;
  sectors: Readonly<Record<string, SectorOnMap>>;
  /** Hue of the service that posts units. */
  unitHue: string;
  mood: MapMood;
};

/** Border sectors: a gate dot on the border, a thin line, and a tag with its name and the units its reader knows of. */
export function SectorTags({ picture, zoom, tags, sectors, unitHue, mood }: SectorTagsProps) {
  const say = useSay();
  return picture.gates.map(({ sector, at }) => {
    const on = sectors[sector.id];
    const tag = tags.get(sector.id);
    const [x, y] = [at[0] * zoom, at[1] * zoom];
    const words = sectorWords(say, sector, on, mood.choosing);
    const legal = on?.legal ?? false;
    const look = [
      styles.sector,
      mood.choosing && legal ? styles.legal : '',
      mood.choosing && !legal ? styles.illegal : '',
      on?.chosen ? styles.chosen : '',
    ].join(' ');
    return (
      <g key={sector.id} className={look} {...nodeAttributes('sector', sector.id, mood, legal, words)}>
        {tag ? (
          <path
            className={styles.tie}
            d={`M${x} ${y}L${nearest(x, tag.x, tag.width)} ${nearest(y, tag.y, tag.height)}`}
          />
        ) : null}
        <circle className={styles.gate} cx={x} cy={y} r={3.2} />
        {tag ? (
          <g transform={`translate(${tag.x.toFixed(1)} ${tag.y.toFixed(1)})`}>
            <rect className={styles.focusRing} x={-4} y={-4} width={tag.width + 8} height={tag.height + 8} rx={6} />
            <rect className={styles.tag} width={tag.width} height={tag.height} rx={3} />
            {linesOfTag(sector.name, tag, on !== undefined).map((line, index) => (
              <text key={line} className={styles.tagName} x={6} y={13.5 + index * NEXT_LINE}>
                {line}
              </text>
            ))}
            {on ? <UnitBoxes on={on} tag={tag} hue={unitHue} /> : null}
          </g>
        ) : (
          <circle className={styles.focusRing} cx={x} cy={y} r={9} />
        )}
        <circle className={styles.hit} cx={x} cy={y} r={12} />
      </g>
    );
  });
}

const nearest = (value: number, start: number, length: number) =>
  Math.max(start, Math.min(start + length, value)).toFixed(1);

/** Rows of a tag: the name in one line or two, and below it the units where they found no room beside it. */
const rowsOf = (tag: Box) => Math.round((tag.height - TAG_HEIGHT) / NEXT_LINE) + 1;
const linesOfTag = (name: string, tag: Box, hasUnits: boolean) =>
  (rowsOf(tag) > (hasUnits ? 2 : 1) ? brokenName(name, 2) : null) ?? [name];

function UnitBoxes({ on, tag, hue }: { on: SectorOnMap; tag: Box; hue: string }) {
  const count = unitBoxes(on);
  const left = rowsOf(tag) > 1 ? 6 : tag.width - 4 - count * UNIT_STEP;
  const boxes = Array.from({ length: count }, (_, index) => ({
    x: left + index * UNIT_STEP,
    isFull: (on.state === 'posted' || on.state === 'met') && index < (on.units ?? 0),
  }));
  const empty = on.state === 'never' ? styles.unitNever : styles.unitEmpty;
  return boxes.map(({ x, isFull }) => (
    <rect
      key={x}
      className={isFull ? styles.unitFull : empty}
      data-hue={hue}
      x={x}
      y={tag.height - 14}
      width={8}
      height={8}
      rx={1}
    />
  ));
}
