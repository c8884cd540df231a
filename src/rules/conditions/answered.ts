import type { ConditionRule } from './conditionRule';

/** Another card was answered in this way, by its seat or because nobody decided. */
export const answered: ConditionRule<'answered'> = (_board, state, { card, option }) =>
  state.cards.some((dealt) => dealt.card === card && dealt.answer?.option === option);
