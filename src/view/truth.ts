import type { Board } from '../rules/board';
import type { DealtCard, State } from '../rules/state';
import type { Language } from '../text/words';
import { cellName } from './cellName';
import type { TruthInView } from './seatView';

/** Everything true: for Control during the exercise, for everyone once it is revealed. */
export function truth(board: Board, state: State, language: Language): TruthInView {
  return {
    people: state.people.flatMap((person) =>
      person.role === 'spare'
        ? []
        : [
            {
              code: person.code,
              listed: person.subject !== null,
              role: person.role,
              cell: person.cell,
              place: person.place,
              home: person.home,
              fate: person.fate,
            },
          ],
    ),
    cells: state.cells.map((cell) => ({
      id: cell.id,
      number: cell.number,
      name: cellName(board, cell),
      place: cell.place,
      members: [...cell.members],
      trained: cell.trained,
      readiness: cell.readiness,
      size: cell.size,
      gone: cell.gone,
      escaped: cell.escaped,
    })),
    posts: board.scenario.map.sectors.map((sector) => ({ sector: sector.id, units: state.posts[sector.id] ?? 0 })),
    watches: board.scenario.services.flatMap((service) =>
      (state.services[service.id]?.orders ?? []).flatMap(({ order }) =>
        order.kind === 'watch' ? [{ service: service.id, place: order.place }] : [],
      ),
    ),
    cards: state.cards.flatMap((dealt) => cardTruth(board, dealt, language)),
  };
}

function cardTruth(board: Board, dealt: DealtCard, language: Language): TruthInView['cards'] {
  const card = board.cards.get(dealt.card);
  if (card === undefined) return [];
  const chosen = card.options.find((option) => option.id === dealt.answer?.option);
  const { review } = card;
  return [
    {
      card: card.id,
      title: card.title[language],
      seat: dealt.seat,
      round: dealt.round,
      answer: chosen?.title[language] ?? null,
      done: review.done[language],
      cameOfIt: review.cameOfIt[language],
      sources: review.sources.flatMap((id) => {
        const source = board.scenario.sources.find((candidate) => candidate.id === id);
        return source === undefined ? [] : [{ title: source.title, url: source.url ?? null }];
      }),
      confidence: review.confidence,
      fidelity: review.fidelity,
      disputed: review.disputed?.[language] ?? null,
    },
  ];
}
