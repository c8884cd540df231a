import { formsOf } from '../../forms';
import type { Filter } from '../campaign';
import { command } from '../campaign';

/** Other names for a cell that waits to travel and sets out next round, as readily as the playbook is careful and spends. */
export const papers: Filter = {
  name: 'papers',
  run: (campaign) => {
    const { desk, playbook } = campaign;
    const { view } = desk;
    const forms = formsOf(view, 'papers');
    desk.considered += forms.length;
    for (const form of forms) {
      const cell = campaign.waiting.find((one) => one.id === form.order.cell);
      if (cell === undefined || cell.canTravelFrom !== view.round + 1) continue;
      if (desk.chance.now('papers/', cell.id) >= playbook.growth * playbook.caution) continue;
      command(campaign, cell, form.order, { key: 'reason.papers', params: { cell: { cell: cell.id } } });
    }
  },
};
