import type { PlaceKind } from '../../rules/shape/map';
import styles from './pieces.module.css';

/** The ink sign of a kind of place, at most 13 px, drawn round the origin; never the shape of a service. */
export function Glyph({ kind }: { kind: PlaceKind }) {
  switch (kind) {
    case 'hub':
      return <circle className={styles.solid} r={5} />;
    case 'transit':
      return <circle className={styles.hollow} r={4.2} />;
    case 'district':
      return (
        <>
          <rect className={styles.hollow} x={-5} y={-5} width={10} height={10} rx={2.6} />
          <circle className={styles.dot} r={1.7} />
        </>
      );
    case 'target':
      return (
        <>
          <circle className={styles.dot} r={2.6} />
          <path className={styles.stroke} d="M-3.4 -5.6H-6V5.6H-3.4M3.4 -5.6H6V5.6H3.4" />
        </>
      );
    case 'institution':
      return <path className={styles.hollow} d="M-4.8 5.4V-.8L0 -5.6L4.8 -.8V5.4Z" />;
    case 'haven':
      return (
        <>
          <circle className={styles.hollow} r={5.6} />
          <circle className={styles.dot} r={2} />
        </>
      );
  }
}
