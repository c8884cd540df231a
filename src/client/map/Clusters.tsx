import { useSay } from '../ui/useSay';
import type { Box } from './box';
import type { PlaceOnMap } from './mapProps';
import { Label, type MapMood, nodeAttributes } from './Places';
import type { FacePlace, Picture } from './picture';
import styles from './pieces.module.css';
import { clusterWords } from './placeWords';
import { pathOf } from './smoothLine';

type ClustersProps = {
  picture: Picture;
  all: readonly FacePlace[];
  zoom: number;
  labels: ReadonlyMap<string, Box>;
  places: Readonly<Record<string, PlaceOnMap>>;
  mood: MapMood;
};

/** Closed clusters on the theatre: the frame of the inset, and a disc with the number of places inside. */
export function Clusters({ picture, all, zoom, labels, places, mood }: ClustersProps) {
  const say = useSay();
  return picture.clusters.map((cluster) => {
    const legal = all.filter(({ id, inset }) => inset === cluster.id && places[id]?.legal).length;
    const [x, y] = [cluster.at[0] * zoom, cluster.at[1] * zoom];
    const frame = cluster.frame.map(([px, py]) => [px * zoom, py * zoom] as const);
    const label = labels.get(`cluster ${cluster.id}`);
    const look = [styles.cluster, mood.choosing && legal > 0 ? styles.legal : ''].join(' ');
    return (
      <g
        key={cluster.id}
        className={look}
        {...nodeAttributes('cluster', cluster.id, mood, true, clusterWords(say, cluster, legal, mood.choosing))}
      >
        <path className={styles.frame} d={`${pathOf(frame)}Z`} />
        <circle className={styles.focusRing} cx={x} cy={y} r={13} />
        <circle className={styles.hit} cx={x} cy={y} r={12} />
        <circle className={styles.disc} cx={x} cy={y} r={7.5} />
        <text className={styles.discNumber} x={x} y={y}>
          {cluster.count}
        </text>
        {label ? <Label box={label} at={[x, y]} text={cluster.title} /> : null}
      </g>
    );
  });
}
