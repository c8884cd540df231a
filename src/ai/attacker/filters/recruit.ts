import { formsOf } from '../../forms';
import type { Filter } from '../campaign';
import { command } from '../campaign';

/** Wins a member where a cell has too few for the playbook's plot and the place is favourable. */
export const recruit: Filter = {
  name: 'recruit',
  run: (campaign) => {
    const { view, face, chance } = campaign.desk;
    const plot = face.launch.find((one) => one.size === campaign.playbook.size);
    if (plot === undefined || view.round > view.rounds / 2) return;
    const forms = formsOf(view, 'recruit');
    campaign.desk.considered += forms.length;
    for (const form of forms) {
      const cell = campaign.waiting.find((one) => one.id === form.order.cell);
      if (cell === undefined || cell.members.length >= plot.members) continue;
      if (chance.now('recruit/', cell.id) >= campaign.playbook.growth) continue;
      command(campaign, cell, form.order, {
        key: 'reason.recruit',
        params: { cell: { cell: cell.id }, place: { place: cell.place } },
      });
    }
  },
};
