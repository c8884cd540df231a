import type { Command } from '../../../rules/command';
import type { Manner } from '../habit';

/** One card is answered as the experiment says, wherever that option can be had. */
export const chooseOption: Manner<'chooseOption'> = (habit, { seen, play }) => {
  const commands = play(seen);
  if (seen.kind !== 'service') return commands;
  const card = seen.cards.find((one) => one.card === habit.card && one.answer === null);
  if (card?.options.some((one) => one.id === habit.option && one.possible) !== true) return commands;
  return commands.map(
    (one): Command => (one.type === 'answerCard' && one.card === habit.card ? { ...one, option: habit.option } : one),
  );
};
