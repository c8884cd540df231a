import type { Manner } from '../habit';
import { isRound, legalOrders, withFirst, without } from '../rewrite';

/** Everybody on file in turn, in an order drawn once: first those who were studied least often. */
export const studyEveryone: Manner<'studyEveryone'> = (_habit, { seen, chance, play }) => {
  const commands = play(seen);
  if (seen.kind !== 'service' || !isRound(commands)) return commands;
  const times = new Map<string, number>();
  for (const { order } of seen.history)
    if (order.kind === 'study') times.set(order.person, (times.get(order.person) ?? 0) + 1);
  const studies = legalOrders(seen, 'study')
    .map((order) => ({ order, times: times.get(order.person) ?? 0, turn: chance.always(`study/${order.person}`) }))
    .sort((a, b) => a.times - b.times || a.turn - b.turn);
  return withFirst(
    seen,
    without(commands, ({ kind }) => kind === 'study'),
    studies.map(({ order }) => order),
  );
};
