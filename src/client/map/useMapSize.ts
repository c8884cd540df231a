import { type RefObject, useLayoutEffect, useState } from 'react';

/** The drawing's size in its own points: what the element measures, divided by the scale of the drawing. */
export function useMapSize(element: RefObject<HTMLElement | null>, scale: number): { width: number; height: number } {
  const [size, setSize] = useState({ width: 960, height: 680 });
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const read = () => {
      const { clientWidth, clientHeight } = node;
      if (clientWidth === 0 || clientHeight === 0) return;
      const next = { width: Math.round(clientWidth / scale), height: Math.round(clientHeight / scale) };
      setSize((last) => (last.width === next.width && last.height === next.height ? last : next));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return;
    const watcher = new ResizeObserver(read);
    watcher.observe(node);
    return () => watcher.disconnect();
  }, [element, scale]);
  return size;
}
