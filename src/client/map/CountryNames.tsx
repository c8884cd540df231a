import { memo, useMemo } from 'react';
import type { BaseMap } from './baseMap';
import { type Box, overlaps, type Point } from './box';
import { placeCountryNames, placeSeaNames } from './countryNames';
import styles from './land.module.css';
import type { Picture } from './picture';
import type { Say } from './say';
import { SILENT } from './silent';
import { alongLine } from './smoothLine';
import type { TextWidth } from './textWidth';

type CountryNamesProps = {
  sheet: BaseMap;
  /** Countries that hold a place: their name may cross a route. */
  theatre: ReadonlySet<string>;
  picture: Picture;
  zoom: number;
  taken: readonly Box[];
  /** What stands there for now: a name under it is left out, and comes back at the same spot. */
  hiddenBy: readonly Box[];
  /** The part of the picture in view, in its own points. */
  view: Box;
  say: Say;
  width: TextWidth;
};

/** Names of countries and seas where nothing else stands. They yield to everything. */
export const CountryNames = memo(function CountryNames({
  sheet,
  theatre,
  picture,
  zoom,
  taken,
  hiddenBy,
  view,
  say,
  width,
}: CountryNamesProps) {
  const names = useMemo(() => {
    const crossable = picture.routes.flatMap(({ line }) =>
      alongLine(line, 10 / zoom).map(([x, y]): Point => [x * zoom, y * zoom]),
    );
    const room = { bounds: view, taken, crossable, width };
    const nameOf = (id: string) => say(`map.country${id}`).toUpperCase();
    const countries = placeCountryNames(sheet.countries, nameOf, picture.project, zoom, room, theatre);
    const boxes = countries.map(({ x, y, text }) => ({
      x: x - 6,
      y: y - 14,
      width: width(text, 12, 500, 1.6) + 12,
      height: 20,
    }));
    const seas = placeSeaNames(say, picture.project, zoom, { ...room, taken: [...taken, ...boxes] });
    return { countries, seas };
  }, [sheet, theatre, picture, zoom, taken, view, say, width]);
  const isFree = ({ text, x, y }: { text: string; x: number; y: number }) => {
    const box = { x, y: y - 12, width: width(text, 13, 500, 1.6), height: 16 };
    return !hiddenBy.some((other) => overlaps(other, box));
  };
  return (
    <g {...SILENT}>
      {names.countries.filter(isFree).map(({ id, text, x, y }) => (
        <text key={id} className={styles.country} x={x} y={y}>
          {text}
        </text>
      ))}
      {names.seas.filter(isFree).map(({ id, text, x, y }) => (
        <text key={id} className={styles.seaName} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
});
