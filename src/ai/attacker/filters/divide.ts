import type { Filter } from '../campaign';
import { cellMay, command } from '../campaign';

/** Divides a trained cell that has not begun to prepare, where each half is enough for the playbook's plot. */
export const divide: Filter = {
  name: 'divide',
  run: (campaign) => {
    const { face, chance } = campaign.desk;
    const { growth, size } = campaign.playbook;
    const needed = face.launch.find((plot) => plot.size === size)?.members ?? 1;
    for (const cell of [...campaign.waiting]) {
      if (!cell.trained || cell.readiness > 0 || cell.members.length < 2 * needed || !cellMay(campaign, cell, 'split'))
        continue;
      if (chance.always(`divide/${cell.id}`) >= growth) continue;
      const members = cell.members.slice(0, Math.floor(cell.members.length / 2));
      command(
        campaign,
        cell,
        { kind: 'split', cell: cell.id, members },
        { key: 'reason.split', params: { cell: { cell: cell.id } } },
      );
    }
  },
};
