import { chanceFor } from '../../ai/chance';
import { openDesk, write } from '../../ai/desk';
import { formsOf, priceOf } from '../../ai/forms';
import type { Command, Order } from '../../rules/command';
import type { TableFace } from '../../view/face';
import type { PlayedView } from '../../view/seatView';

/** The orders among commands. */
export function ordersIn(commands: readonly Command[]): Order[] {
  return commands.flatMap((one) => (one.type === 'giveOrder' ? [one.order] : []));
}

/** Whether these commands are a whole round of a seat, not one answer. */
export function isRound(commands: readonly Command[]): boolean {
  return commands.some((one) => one.type === 'ready');
}

/** The same without the orders that `drops` says yes to. */
export function without(commands: readonly Command[], drops: (order: Order) => boolean): Command[] {
  return commands.filter((one) => one.type !== 'giveOrder' || !drops(one.order));
}

const NO_DICE = chanceFor([0, 0, 0, 0], '', 0);

/**
 * A round with these orders written first and the others after them, as far as both can be paid: what no longer can
 * be paid falls away. `first` must be legal.
 */
export function withFirst(view: PlayedView, commands: readonly Command[], first: readonly Order[]): Command[] {
  const desk = openDesk({} as TableFace, view, NO_DICE);
  const give = (order: Order) => {
    const usual = view.options.orders.find((option) => option.kind === order.kind)?.cost ?? null;
    return write(desk, order, priceOf(view, order, usual), { key: 'reason.random' });
  };
  const kept = commands.filter((one) => one.type !== 'giveOrder');
  const written = [...first, ...ordersIn(commands)].filter(give);
  return [...written.map((order): Command => ({ type: 'giveOrder', order })), ...kept];
}

/** Every order of a kind that is legal now. */
export function legalOrders<K extends 'raid' | 'study' | 'askPartner' | 'post' | 'pressure' | 'watch'>(
  view: PlayedView,
  kind: K,
): Extract<Order, { kind: K }>[] {
  return formsOf(view, kind).map(({ order }) => order);
}
