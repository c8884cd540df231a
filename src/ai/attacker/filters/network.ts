import { pick } from '../../chance';
import { canPay, write } from '../../desk';
import { formsOf } from '../../forms';
import type { Filter } from '../campaign';

const FEW_CELLS = 3;

/** What is left is spent on the network, as readily as the playbook grows: new cells, influence, false traces. */
export const network: Filter = {
  name: 'network',
  run: (campaign) => {
    const { desk, playbook } = campaign;
    const { view, chance } = desk;
    const early = view.round * 2 <= view.rounds;
    const dispatch = formsOf(view, 'dispatch')[0];
    if (early && view.cells.length < FEW_CELLS && dispatch !== undefined && chance.now('dispatch') < playbook.growth) {
      write(desk, dispatch.order, dispatch.cost, { key: 'reason.dispatch' });
    }
    const influence = formsOf(view, 'influence').sort(
      (a, b) => ownAt(view.cells, b.target) - ownAt(view.cells, a.target),
    )[0];
    if (early && influence !== undefined && chance.now('influence') < playbook.growth && canPay(desk, influence.cost)) {
      write(desk, influence.order, influence.cost, {
        key: 'reason.influence',
        params: { place: { place: influence.order.place } },
      });
    }
    const decoy = pick(
      formsOf(view, 'decoy').filter((form) => ownAt(view.cells, form.target) === 0),
      chance.now('decoyWhere'),
    );
    if (decoy !== undefined && chance.now('decoy') < playbook.growth && canPay(desk, decoy.cost)) {
      write(desk, decoy.order, decoy.cost, { key: 'reason.decoy', params: { place: { place: decoy.order.place } } });
    }
  },
};

function ownAt(cells: readonly { place: string }[], place: string): number {
  return cells.filter((cell) => cell.place === place).length;
}
