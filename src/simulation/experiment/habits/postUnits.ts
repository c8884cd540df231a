import type { Manner } from '../habit';
import { isRound, legalOrders, without } from '../rewrite';

/** Units stand where the experiment wants them, from the first round on. */
export const postUnits: Manner<'postUnits'> = (habit, { seen, play }) => {
  const commands = play(seen);
  if (seen.kind !== 'service' || !isRound(commands)) return commands;
  const posts = legalOrders(seen, 'post').filter(({ sector, units }) => units === (habit.units[sector] ?? 0));
  const others = without(commands, ({ kind }) => kind === 'post');
  return [...posts.map((order) => ({ type: 'giveOrder' as const, order })), ...others];
};
