import type { AttackerView } from '../../../view/seatView';
import type { Filter } from '../campaign';
import { cellMay, command } from '../campaign';

/** How the log marks a door that was opened and an arrest. */
const ALARMS: readonly string[] = ['door-open', 'badge-alert'];

/** After a loss or a raid close by, a cell lies low for a round, as readily as the playbook is patient. */
export const hide: Filter = {
  name: 'hide',
  run: (campaign) => {
    const { view, chance } = campaign.desk;
    if (view.round >= view.rounds - 2) return;
    const alarm = lastAlarm(view);
    for (const cell of [...campaign.waiting]) {
      if ((!alarm.everywhere && !alarm.places.includes(cell.place)) || !cellMay(campaign, cell, 'lieLow')) continue;
      if (chance.now('hide/', cell.id) >= campaign.playbook.patience) continue;
      command(
        campaign,
        cell,
        { kind: 'lieLow', cell: cell.id },
        { key: 'reason.hide', params: { cell: { cell: cell.id } } },
      );
    }
  },
};

/** Where something happened in the last round; everywhere when one of the network was held at a border. */
function lastAlarm(view: AttackerView): { everywhere: boolean; places: string[] } {
  const last = view.round - 1;
  const everywhere = view.met.some((met) => met.round === last && met.what === 'held');
  const places: string[] = [];
  if (everywhere) return { everywhere, places };
  for (const { round, place, icon } of view.log) {
    if (round < last) break;
    if (round === last && place !== null && ALARMS.includes(icon)) places.push(place);
  }
  return { everywhere, places };
}
