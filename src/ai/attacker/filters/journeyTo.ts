import type { Order } from '../../../rules/command';
import type { CellInView } from '../../../view/seatView';
import type { Campaign } from '../campaign';
import { cellMay } from '../campaign';

/** The journey of this round on the way along `path`: as many legs as one round allows; null when the cell cannot travel. */
export function journeyTo(
  campaign: Campaign,
  cell: CellInView,
  path: string[],
): Extract<Order, { kind: 'journey' }> | null {
  const { view, face } = campaign.desk;
  if (
    path.length === 0 ||
    campaign.pinned.has(cell.id) ||
    view.round < cell.canTravelFrom ||
    !cellMay(campaign, cell, 'journey')
  )
    return null;
  return { kind: 'journey', cell: cell.id, path: path.slice(0, face.maxLegs) };
}
