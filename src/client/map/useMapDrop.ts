import type { DragEvent, RefObject } from 'react';
import { carries } from '../ui/dragged';
import type { MapNode } from './mapNodes';
import { nodeName } from './useMapKeyboard';

/** How near its place a counter has to be let go, in pixels of the drawing. */
const NEAR = 30;

type MapDrop = {
  svg: RefObject<SVGSVGElement | null>;
  nodes: readonly MapNode[];
  scale: number;
  choose: (node: MapNode) => void;
  onPoint: (name: string | null, how: 'pointer') => void;
};

/** A counter dragged from its tray is laid on the nearest legal place or sector when it is let go beside it. */
export function useMapDrop({ svg, nodes, scale, choose, onPoint }: MapDrop) {
  const under = ({ clientX, clientY }: DragEvent): MapNode | null => {
    const frame = svg.current?.getBoundingClientRect();
    if (frame === undefined) return null;
    const [x, y] = [(clientX - frame.left) / scale, (clientY - frame.top) / scale];
    let best: MapNode | null = null;
    let least = NEAR;
    for (const node of nodes) {
      const away = Math.hypot(node.at[0] - x, node.at[1] - y);
      if (node.legal && away < least) [best, least] = [node, away];
    }
    return best;
  };
  return {
    onDragOver: (event: DragEvent) => {
      if (!carries(event.dataTransfer, 'counter')) return;
      const node = under(event);
      onPoint(node === null ? null : nodeName(node.kind, node.id), 'pointer');
      if (node !== null) event.preventDefault();
    },
    onDragLeave: () => onPoint(null, 'pointer'),
    onDrop: (event: DragEvent) => {
      const node = carries(event.dataTransfer, 'counter') ? under(event) : null;
      if (node === null) return;
      event.preventDefault();
      choose(node);
    },
  };
}
