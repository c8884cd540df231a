import type { OrderKind } from '../../../rules/shape/services';
import type { Manner } from '../habit';

/** Forbids some seats some of what they would do. */
export const leaveOut: Manner<'leaveOut'> = (habit, { seen, play }) => {
  const commands = play(seen);
  if (habit.seats !== undefined && !habit.seats.includes(seen.seat)) return commands;
  if (habit.rounds === 'odd' && seen.round % 2 === 0) return commands;
  const what: readonly (OrderKind | 'send')[] = habit.what;
  return commands.filter((one) => {
    if (one.type === 'sendReport') return !what.includes('send');
    return one.type !== 'giveOrder' || !what.includes(one.order.kind);
  });
};
