import type { CellInView } from '../../../view/seatView';
import type { Campaign, Filter } from '../campaign';
import { cellMay, command, strikesNeeded } from '../campaign';

/**
 * Divides a trained cell that has not begun to prepare, where each half is enough for the playbook's plot: when the
 * plan needs more strikes than the trained cells and one other can make, or as readily as the playbook grows.
 */
export const divide: Filter = {
  name: 'divide',
  run: (campaign) => {
    const { face, chance } = campaign.desk;
    const { growth, size } = campaign.playbook;
    const members = face.launch.find((plot) => plot.size === size)?.members ?? 1;
    let trained = campaign.desk.view.cells.filter((cell) => cell.trained).length;
    for (const cell of [...campaign.waiting]) {
      if (!isWhole(campaign, cell, members)) continue;
      const wanted = trained + 1 < strikesNeeded(campaign);
      if (!wanted && chance.always('divide/', cell.id) >= growth) continue;
      const leaving = cell.members.slice(0, Math.floor(cell.members.length / 2));
      const reason = { key: 'reason.split', params: { cell: { cell: cell.id } } };
      if (command(campaign, cell, { kind: 'split', cell: cell.id, members: leaving }, reason)) trained += 1;
    }
  },
};

function isWhole(campaign: Campaign, cell: CellInView, members: number): boolean {
  return cell.trained && cell.readiness === 0 && cell.members.length >= 2 * members && cellMay(campaign, cell, 'split');
}
