import type { Board } from '../rules/board';
import { cardOdds } from '../rules/odds';
import { resourceLeft } from '../rules/resources';
import type { DealtCard, SeatId, State } from '../rules/state';
import type { Language } from '../text/words';
import type { CardInView, CardOptionInView, ReportInView } from './seatView';

/** Decision cards of this round and those that wait, for the seat that faces them. */
export function cardsInView(
  board: Board,
  state: State,
  seat: SeatId,
  language: Language,
  reports: ReportInView[],
): CardInView[] {
  return state.cards
    .filter((dealt) => dealt.seat === seat && (dealt.answer === null || dealt.answer.round === state.round))
    .flatMap((dealt) => cardInView(board, state, dealt, language, reports));
}

function cardInView(
  board: Board,
  state: State,
  dealt: DealtCard,
  language: Language,
  reports: ReportInView[],
): CardInView[] {
  const card = board.cards.get(dealt.card);
  if (card === undefined) return [];
  const objective = board.scenario.objectives.find((candidate) => candidate.id === card.objective);
  const replace = (text: string) =>
    text.replaceAll('{person}', dealt.person ?? '').replaceAll('{companion}', dealt.companion ?? '');
  return [
    {
      card: card.id,
      title: card.title[language],
      situation: replace(card.situation[language]),
      round: dealt.round,
      trains: objective?.title[language] ?? '',
      person: dealt.person,
      holds: reports
        .filter((report) => dealt.person !== null && report.person === dealt.person)
        .map((report) => report.id),
      options: card.options.map((option): CardOptionInView => {
        const left = option.cost === undefined ? 0 : resourceLeft(board, state, dealt.seat, option.cost.resource);
        const possible = option.cost === undefined || left >= option.cost.amount;
        return {
          id: option.id,
          title: replace(option.title[language]),
          does: replace(option.does[language]),
          defence: replace(option.defence[language]),
          cost: option.cost ?? null,
          odds: cardOdds(board, card, option),
          possible,
          reason: possible ? null : { key: 'view.cannotPay', params: { left } },
        };
      }),
      default: card.default,
      answer: dealt.answer === null ? null : { option: dealt.answer.option, by: dealt.answer.by },
    },
  ];
}
