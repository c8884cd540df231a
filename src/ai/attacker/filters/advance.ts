import type { Filter } from '../campaign';
import { command } from '../campaign';
import { journeyTo } from './journeyTo';

/** Brings cells from the haven and from far away to where they prepare, by the ways with the fewest checks met. */
export const advance: Filter = {
  name: 'advance',
  run: (campaign) => {
    for (const cell of [...campaign.waiting]) {
      const intent = campaign.intents.get(cell.id);
      if (intent === undefined || cell.place === intent.staging) continue;
      const path = intent.path.slice(0, intent.path.indexOf(intent.staging) + 1);
      const order = journeyTo(campaign, cell, path);
      if (order === null) continue;
      const end = order.path[order.path.length - 1] as string;
      command(campaign, cell, order, {
        key: 'reason.advance',
        params: { cell: { cell: cell.id }, place: { place: end } },
      });
    }
  },
};
