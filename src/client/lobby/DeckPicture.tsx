import { useMemo } from 'react';
import type { TableFace } from '../../view/face';
import { curveThrough } from './curveThrough';
import styles from './DeckPicture.module.css';
import { useOutline } from './useOutline';

type Point = [number, number];
type DeckMap = TableFace['map'];
const HEIGHT = 190;
const WIDTHS = { card: 400, wide: 700 };
const BOXES: Record<keyof typeof WIDTHS, [Point, Point]> = {
  card: [
    [30, 22],
    [WIDTHS.card - 30, HEIGHT - 22],
  ],
  wide: [
    [40, 22],
    [WIDTHS.wide - 40, HEIGHT - 22],
  ],
};

/** A small drawing of a deck's board: ground, routes, places by kind. An ornament beside its words. */
export function DeckPicture({ map, shape }: { map: DeckMap; shape: keyof typeof WIDTHS }) {
  const width = WIDTHS[shape];
  const points = useMemo(
    () => map.places.filter(({ inset }) => inset === null).map(({ lon, lat }): Point => [lon, lat]),
    [map],
  );
  const drawn = useOutline(points, BOXES[shape], map.base === 'plain' ? map : null);
  const at = new Map(map.places.map(({ id, lon, lat }): [string, Point] => [id, drawn?.project([lon, lat]) ?? [0, 0]]));
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect className={styles.water} width={width} height={HEIGHT} />
      {drawn === null ? null : (
        <>
          <path className={styles.land} d={drawn.land} />
          <path className={styles.borders} d={drawn.borders} />
          {map.routes.map(({ from, to, mode, via }) => {
            const bends = via.map(([lat, lon]): Point => drawn.project([lon, lat]) ?? [0, 0]);
            const line = [at.get(from), ...bends, at.get(to)].filter((point): point is Point => point !== undefined);
            return (
              <path
                key={`${from}-${to}-${mode}`}
                className={`${styles.route} ${styles[mode]}`}
                d={curveThrough(line)}
              />
            );
          })}
          {map.places.map(({ id, kind, inset }) =>
            inset === null ? <Glyph key={id} kind={kind} at={at.get(id) ?? [0, 0]} /> : null,
          )}
        </>
      )}
    </svg>
  );
}

function Glyph({ kind, at: [x, y] }: { kind: DeckMap['places'][number]['kind']; at: Point }) {
  const where = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  if (kind === 'hub') return <circle className={styles.disc} transform={where} r="5" />;
  if (kind === 'institution') return <path className={styles.ring} transform={where} d="M-5 4.5v-6L0-6l5 4.5v6Z" />;
  if (kind === 'district' || kind === 'target')
    return <rect className={styles.ring} transform={where} x="-4.5" y="-4.5" width="9" height="9" rx="2" />;
  return (
    <g transform={where}>
      <circle className={styles.ring} r={kind === 'haven' ? 6 : 4.5} />
      {kind === 'haven' ? <circle className={styles.disc} r="2" /> : null}
    </g>
  );
}
