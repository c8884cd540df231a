import { formAbout } from '../../forms';
import type { Filter } from '../campaign';
import { command } from '../campaign';
import { readinessFor } from '../intent';

/** Prepares while readiness is missing; the cell that is nearest to ready goes first. */
export const prepare: Filter = {
  name: 'prepare',
  run: (campaign) => {
    const cells = [...campaign.waiting].sort(
      (a, b) => Number(b.trained) - Number(a.trained) || b.readiness - a.readiness || a.number - b.number,
    );
    for (const cell of cells) {
      const intent = campaign.intents.get(cell.id);
      if (intent === undefined) continue;
      const has = readinessFor(cell, intent.size);
      if (has >= intent.readiness) continue;
      const form = formAbout(campaign.desk.view, 'prepare', cell.id, (order) => order.size === intent.size);
      if (form === undefined) continue;
      campaign.desk.considered += 1;
      command(campaign, cell, form.order, {
        key: 'reason.prepare',
        params: { cell: { cell: cell.id }, n: intent.readiness - has },
      });
    }
  },
};
