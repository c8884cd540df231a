import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import { isDirection, type MapNode, nextLegal, nodeTowards } from './mapNodes';

type Keyboard = {
  svg: RefObject<SVGSVGElement | null>;
  nodes: readonly MapNode[];
  choose: (node: MapNode) => void;
  reveal: (node: MapNode) => void;
  zoomBy: (way: 1 | -1) => void;
  showAll: () => void;
  /** Puts the card beside the map away. */
  dismiss: () => void;
};

export const nodeName = (kind: MapNode['kind'], id: string) => `${kind}:${id}`;

/**
 * One stop of the Tab key for the whole map: arrows go to the nearest place in that direction, Page Up and Page Down
 * to what may be chosen, Enter or Space chooses, + − 0 enlarge, shrink and show all.
 */
export function useMapKeyboard({ svg, nodes, choose, reveal, zoomBy, showAll, dismiss }: Keyboard) {
  const [last, setLast] = useState<string | null>(null);
  const isThere = nodes.some(({ kind, id }) => nodeName(kind, id) === last);
  const first = nodes.find(({ legal }) => legal) ?? nodes[0];
  const stop = isThere ? last : first ? nodeName(first.kind, first.id) : null;

  const go = (node: MapNode | null) => {
    if (!node) return;
    setLast(nodeName(node.kind, node.id));
    reveal(node);
    svg.current?.querySelector<SVGElement>(`[data-node="${nodeName(node.kind, node.id)}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const name = (event.target as Element).closest('[data-node]')?.getAttribute('data-node');
    const here = nodes.find(({ kind, id }) => nodeName(kind, id) === name);
    if (!here || event.altKey || event.metaKey || event.ctrlKey) return;
    const { key } = event;
    if (key === 'Escape') return dismiss();
    if (isDirection(key)) go(nodeTowards(nodes, here, key));
    else if (key === 'PageDown') go(nextLegal(nodes, here, 1));
    else if (key === 'PageUp') go(nextLegal(nodes, here, -1));
    else if (key === 'Enter' || key === ' ') choose(here);
    else if (key === '+' || key === '=') zoomBy(1);
    else if (key === '-') zoomBy(-1);
    else if (key === '0') showAll();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const visit = useCallback((name: string) => setLast(name), []);
  return { stop, onKeyDown, visit, go };
}
