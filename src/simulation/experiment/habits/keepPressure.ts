import type { Manner } from '../habit';
import { isRound, legalOrders, withFirst, without } from '../rewrite';

/** Overseas pressure comes first, in every round. */
export const keepPressure: Manner<'keepPressure'> = (_habit, { seen, play }) => {
  const commands = play(seen);
  if (seen.kind !== 'service' || !isRound(commands)) return commands;
  return withFirst(
    seen,
    without(commands, ({ kind }) => kind === 'pressure'),
    legalOrders(seen, 'pressure'),
  );
};
