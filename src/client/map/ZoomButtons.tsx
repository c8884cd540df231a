import { Maximize, Minus, Plus } from 'lucide-react';
import { useSay } from '../ui/useSay';
import styles from './map.module.css';

type ZoomButtonsProps = { zoomBy: (way: 1 | -1) => void; showAll: () => void; isFit: boolean };

/** Enlarge, shrink, show the whole theatre. */
export function ZoomButtons({ zoomBy, showAll, isFit }: ZoomButtonsProps) {
  const say = useSay();
  return (
    <div className={styles.zoom}>
      <button type="button" onClick={() => zoomBy(1)} aria-label={say('map.zoomIn')}>
        <Plus aria-hidden="true" size={16} strokeWidth={1.8} />
      </button>
      <button type="button" onClick={() => zoomBy(-1)} aria-label={say('map.zoomOut')}>
        <Minus aria-hidden="true" size={16} strokeWidth={1.8} />
      </button>
      <button type="button" onClick={showAll} aria-label={say('map.zoomFit')} aria-disabled={isFit || undefined}>
        <Maximize aria-hidden="true" size={16} strokeWidth={1.8} />
      </button>
    </div>
  );
}
