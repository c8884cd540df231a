import type { Filter } from '../campaign';
import { cellMay, command } from '../campaign';

/** A cell with nothing better to do lies low: it is free and leaves almost no traces. */
export const lieLow: Filter = {
  name: 'lieLow',
  run: (campaign) => {
    for (const cell of [...campaign.waiting]) {
      if (!cellMay(campaign, cell, 'lieLow')) continue;
      command(
        campaign,
        cell,
        { kind: 'lieLow', cell: cell.id },
        { key: 'reason.lieLow', params: { cell: { cell: cell.id } } },
      );
    }
  },
};
