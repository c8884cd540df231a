import { pick } from '../../chance';
import { canPay, write } from '../../desk';
import { formsOf, optionOf } from '../../forms';
import type { Campaign, Filter } from '../campaign';

const FEW_CELLS = 3;

/** What is left is spent on the network, as readily as the playbook grows: new cells, influence, false traces. */
export const network: Filter = {
  name: 'network',
  run: (campaign) => {
    const { view, chance } = campaign.desk;
    const { growth } = campaign.playbook;
    const early = view.round * 2 <= view.rounds;
    if (early && view.cells.length < FEW_CELLS && chance.now('dispatch') < growth) sendForMore(campaign);
    if (early && chance.now('influence') < growth) gainInfluence(campaign);
    if (chance.now('decoy') < growth) layFalseTraces(campaign);
  },
};

function sendForMore({ desk }: Campaign): void {
  const dispatch = formsOf(desk.view, 'dispatch')[0];
  if (dispatch !== undefined) write(desk, dispatch.order, dispatch.cost, { key: 'reason.dispatch' });
}

function gainInfluence({ desk }: Campaign): void {
  const { view } = desk;
  if (!canPay(desk, optionOf(view, 'influence')?.cost ?? null)) return;
  const influence = formsOf(view, 'influence').sort(
    (a, b) => ownAt(view.cells, b.target) - ownAt(view.cells, a.target),
  )[0];
  if (influence === undefined || !canPay(desk, influence.cost)) return;
  write(desk, influence.order, influence.cost, {
    key: 'reason.influence',
    params: { place: { place: influence.order.place } },
  });
}

function layFalseTraces({ desk }: Campaign): void {
  const { view, chance } = desk;
  if (!canPay(desk, optionOf(view, 'decoy')?.cost ?? null)) return;
  const decoy = pick(
    formsOf(view, 'decoy').filter((form) => ownAt(view.cells, form.target) === 0),
    chance.now('decoyWhere'),
  );
  if (decoy === undefined || !canPay(desk, decoy.cost)) return;
  write(desk, decoy.order, decoy.cost, { key: 'reason.decoy', params: { place: { place: decoy.order.place } } });
}

function ownAt(cells: readonly { place: string }[], place: string): number {
  return cells.filter((cell) => cell.place === place).length;
}
