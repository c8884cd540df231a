import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './map.module.css';
import { ZoomButtons } from './ZoomButtons';

type MapToolsProps = {
  zoomBy: (way: 1 | -1) => void;
  showAll: () => void;
  isFit: boolean;
  /** What stands beside the buttons. */
  beside: ReactNode;
  /** How wide all of it is, so that names keep clear of it. */
  onWidth: (width: number) => void;
};

/** The corner above the map: what is shown on it, and its scale. */
export function MapTools({ zoomBy, showAll, isFit, beside, onWidth }: MapToolsProps) {
  const tools = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tools.current) onWidth(tools.current.offsetWidth);
  });
  return (
    <div className={styles.tools} ref={tools}>
      <ZoomButtons zoomBy={zoomBy} showAll={showAll} isFit={isFit} />
      {beside}
    </div>
  );
}
