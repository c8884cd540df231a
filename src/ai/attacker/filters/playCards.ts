import type { Order } from '../../../rules/command';
import type { AttackerView } from '../../../view/seatView';
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
    if (forms.length === 0) return;
    const given: Order[] = [];
    for (const one of desk.commands) if (one.type === 'giveOrder') given.push(one.order);
    let best: Form<'playCard'> | undefined;
    let most = 0;
    let before = '';
    let question = '';
    for (const form of forms) {
      const { card } = form.order;
      if (card !== before) question = `hand/${card}/`;
      before = card;
      const worth = worthOf(campaign, form, given, question);
      if (worth <= most) continue;
      best = form;
      most = worth;
    }
    if (best === undefined || !canPay(desk, best.cost)) return;
    const { card } = best.order;
    const title = desk.view.hand.find((one) => one.card === card)?.title ?? card;
    write(desk, best.order, best.cost, { key: 'reason.playCard', params: { card: title } });
  },
};

function worthOf(
  campaign: Campaign,
  { order: { cell, place } }: Form<'playCard'>,
  given: readonly Order[],
  question: string,
): number {
  const base = baseWorth(campaign.desk.view, cell, place, given);
  return base === 0 ? 0 : base + campaign.desk.chance.now(question, cell ?? place) * 0.5;
}

function baseWorth(
  view: AttackerView,
  cell: string | undefined,
  place: string | undefined,
  given: readonly Order[],
): number {
  if (cell !== undefined) {
    const order = given.find((one) => 'cell' in one && one.cell === cell && one.kind !== 'papers');
    return order === undefined || order.kind === 'lieLow' ? 0 : 1;
  }
  if (place !== undefined) return view.cells.some((one) => one.place === place) ? 0 : 0.6;
  return given.some((one) => one.kind === 'journey' || one.kind === 'launch') ? 0.9 : 0;
}
