import type { Command } from '../../../rules/command';
import type { Manner } from '../habit';

/** One code for every alert; the law of the arm allows each code from the same grounds. */
export const codeAlerts: Manner<'codeAlerts'> = ({ code }, { seen, play }) => {
  if (seen.kind !== 'service') return play(seen);
  return play(seen).flatMap((one): Command[] => {
    if (one.type !== 'giveOrder' || one.order.kind !== 'openAlert') return [one];
    const { person } = one.order;
    const stands = seen.alerts.some((alert) => alert.person === person && alert.code === code);
    return stands ? [] : [{ ...one, order: { ...one.order, code } }];
  });
};
