import { canPay, write } from '../../desk';
import type { Form } from '../../forms';
import { formsOf } from '../../forms';
import type { Campaign, Filter } from '../campaign';

/**
 * Plays one opportunity: about a cell when one does something that may be seen, away from its cells when a place
 * is asked for, and otherwise when at least one cell travels or strikes.
 */
export const playCards: Filter = {
  name: 'playCards',
  run: (campaign) => {
    const { desk } = campaign;
    const forms = formsOf(desk.view, 'playCard');
    desk.considered += forms.length;
    const best = forms
      .map((form) => ({ form, worth: worthOf(campaign, form) }))
      .filter((one) => one.worth > 0)
      .sort((a, b) => b.worth - a.worth)[0];
    if (best === undefined || !canPay(desk, best.form.cost)) return;
    const title = desk.view.hand.find((card) => card.card === best.form.order.card)?.title ?? best.form.order.card;
    write(desk, best.form.order, best.form.cost, { key: 'reason.playCard', params: { card: title } });
  },
};

function worthOf(campaign: Campaign, form: Form<'playCard'>): number {
  const { view, chance } = campaign.desk;
  const { card, cell, place } = form.order;
  const noise = chance.now(`hand/${card}/${cell ?? place ?? ''}`) * 0.5;
  const given = campaign.desk.commands.flatMap((one) => (one.type === 'giveOrder' ? [one.order] : []));
  if (cell !== undefined) {
    const order = given.find((one) => 'cell' in one && one.cell === cell && one.kind !== 'papers');
    return order === undefined || order.kind === 'lieLow' ? 0 : 1 + noise;
  }
  if (place !== undefined) return view.cells.some((one) => one.place === place) ? 0 : 0.6 + noise;
  return given.some((one) => one.kind === 'journey' || one.kind === 'launch') ? 0.9 + noise : 0;
}
