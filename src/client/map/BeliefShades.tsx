import type { PlaceOnMap } from './mapProps';
import type { FacePlace, Picture } from './picture';
import styles from './pieces.module.css';
import { SILENT } from './silent';

/** A chance below this is not drawn: it says no more than that nothing is known. */
const LEAST = 0.05;
/** Radius of certainty, in pixels. Area grows with the chance, so that two half chances weigh as much as a whole one. */
const WHOLE = { theatre: 30, inset: 24 };

type BeliefShadesProps = {
  picture: Picture;
  all: readonly FacePlace[];
  zoom: number;
  places: Readonly<Record<string, PlaceOnMap>>;
};

/** Where the reader's own file points: a quiet disc under a place, its area the chance that a cell is there. */
export function BeliefShades({ picture, all, zoom, places }: BeliefShadesProps) {
  const whole = picture.id === 'theatre' ? WHOLE.theatre : WHOLE.inset;
  const chanceInside = (cluster: string) =>
    all.reduce(
      (most, { id, inset }) => (inset === cluster ? Math.max(most, places[id]?.belief?.chance ?? 0) : most),
      0,
    );
  const spots = [
    ...picture.places.map(({ place, at }) => ({ id: place.id, at, chance: places[place.id]?.belief?.chance ?? 0 })),
    ...picture.clusters.map(({ id, at }) => ({ id: `cluster ${id}`, at, chance: chanceInside(id) })),
  ];
  return (
    <g className={styles.belief} {...SILENT}>
      {spots
        .filter(({ chance }) => chance >= LEAST)
        .map(({ id, at, chance }) => (
          <circle
            key={id}
            className={styles.shade}
            data-belief={id}
            cx={at[0] * zoom}
            cy={at[1] * zoom}
            r={(whole * Math.sqrt(chance)).toFixed(1)}
          />
        ))}
    </g>
  );
}
