import type { AttackerView, CellInView } from '../../../view/seatView';
import type { Filter } from '../campaign';
import { cellMay, command } from '../campaign';

/** After a loss or a raid close by, a cell lies low for a round, as readily as the playbook is patient. */
export const hide: Filter = {
  name: 'hide',
  run: (campaign) => {
    const { view, chance } = campaign.desk;
    if (view.round >= view.rounds - 2) return;
    for (const cell of [...campaign.waiting]) {
      if (!alarmed(view, cell) || !cellMay(campaign, cell, 'lieLow')) continue;
      if (chance.now(`hide/${cell.id}`) >= campaign.playbook.patience) continue;
      command(
        campaign,
        cell,
        { kind: 'lieLow', cell: cell.id },
        { key: 'reason.hide', params: { cell: { cell: cell.id } } },
      );
    }
  },
};

/** Something of the last round happened where the cell is, or one of the network was held at a border. */
function alarmed(view: AttackerView, cell: CellInView): boolean {
  const last = view.round - 1;
  const near = view.log.some(
    (line) => line.round === last && line.place === cell.place && (line.icon === 'raid' || line.icon === 'arrest'),
  );
  return near || view.met.some((met) => met.round === last && met.what === 'held');
}
