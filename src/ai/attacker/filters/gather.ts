import type { CellInView } from '../../../view/seatView';
import { formsOf } from '../../forms';
import type { Campaign, Filter } from '../campaign';
import { command } from '../campaign';

/** Joins cells in one place where the one lacks members or training that the other has. */
export const gather: Filter = {
  name: 'gather',
  run: (campaign) => {
    const forms = formsOf(campaign.desk.view, 'join');
    campaign.desk.considered += forms.length;
    for (const form of forms) {
      const cell = campaign.waiting.find((one) => one.id === form.order.cell);
      const other = campaign.waiting.find((one) => one.id === form.order.with);
      if (cell === undefined || other === undefined || campaign.pinned.has(cell.id)) continue;
      if (!gains(campaign, cell, other)) continue;
      command(campaign, cell, form.order, {
        key: 'reason.join',
        params: { cell: { cell: cell.id }, other: { cell: other.id } },
      });
      if (!campaign.waiting.includes(cell)) campaign.pinned.add(other.id);
    }
  },
};

function gains(campaign: Campaign, cell: CellInView, other: CellInView): boolean {
  const plot = campaign.desk.face.launch.find((one) => one.size === campaign.playbook.size);
  const short = plot !== undefined && (cell.members.length < plot.members || other.members.length < plot.members);
  return short || cell.trained !== other.trained;
}
