import { useMemo } from 'react';
import type { JourneyOnMap } from '../map/mapProps';
import { usePlayTable } from './PlayTable';
import { useOrderInHand } from './useOrderInHand';

/** The journey that the map draws: the one in hand, else the one written for the cell that was looked at last. */
export function useJourneyOnMap(): JourneyOnMap | null {
  const { view } = usePlayTable();
  const { kind, target, path } = useOrderInHand();
  return useMemo(() => {
    if (view.kind !== 'attacker') return null;
    const inHand = kind === 'journey' ? view.cells.find((cell) => cell.id === target) : undefined;
    if (inHand !== undefined) return { cellNumber: inHand.number, path: [inHand.place, ...path] };
    const written = view.orders.findLast(({ order }) => order.kind === 'journey')?.order;
    if (written?.kind !== 'journey') return null;
    const cell = view.cells.find(({ id }) => id === written.cell);
    return cell === undefined ? null : { cellNumber: cell.number, path: [cell.place, ...written.path] };
  }, [view, kind, target, path]);
}
