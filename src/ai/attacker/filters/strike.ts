import type { PlotSize } from '../../../rules/shape/numbers';
import type { AttackerView, CellInView } from '../../../view/seatView';
import { formsAbout } from '../../forms';
import type { Campaign, Filter } from '../campaign';
import { command } from '../campaign';

const LAST_ROUNDS = 1;
const MANY_GUARDS = 2;
/** Doctrines for which a launch may cost more than the view says: nothing is promised to others after it. */
const DEAR_DOCTRINES: readonly string[] = ['influence'];

/** Launches where a cell stands ready at a target, once the playbook's time has come and guards are few. */
export const strike: Filter = {
  name: 'strike',
  run: (campaign) => {
    const { view } = campaign.desk;
    const last = view.round >= view.rounds - LAST_ROUNDS;
    for (const cell of [...campaign.waiting]) {
      const intent = campaign.intents.get(cell.id);
      if (intent === undefined || (!last && view.round < campaign.playbook.strikeFrom)) continue;
      const own = formsAbout(view, 'launch', cell.id);
      campaign.desk.considered += own.length;
      if (own.length === 0) continue;
      if (!last && waitsForFewerGuards(view, campaign, cell)) continue;
      const wanted = own.find((form) => form.order.size === intent.size) ?? (last ? own[own.length - 1] : undefined);
      if (wanted === undefined) continue;
      launch(campaign, cell, wanted.order.size);
    }
  },
};

function launch(campaign: Campaign, cell: CellInView, size: PlotSize): void {
  const { view, left } = campaign.desk;
  const params = { cell: { cell: cell.id }, place: { place: cell.place }, n: guardsAt(view, cell.place) };
  const order = { kind: 'launch', cell: cell.id, size } as const;
  const written = command(campaign, cell, order, { key: 'reason.launch', params });
  if (written && DEAR_DOCTRINES.includes(view.doctrine)) left.operation = 0;
}

function waitsForFewerGuards(view: AttackerView, campaign: Campaign, cell: CellInView): boolean {
  return (
    guardsAt(view, cell.place) >= MANY_GUARDS && campaign.playbook.caution > campaign.desk.chance.now('dare/', cell.id)
  );
}

function guardsAt(view: AttackerView, place: string): number {
  return view.guards.find((guard) => guard.place === place)?.details ?? 0;
}
