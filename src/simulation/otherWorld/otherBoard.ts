import type { Board } from '../../rules/board';
import { makeBoard } from '../../rules/board';
import type { SeatId } from '../../rules/state';

/**
 * The same table over another secret scenario: what a seat's own pages do not print of the file is changed. Services
 * know neither the doctrine nor the cells nor the attacker's cards; nobody knows the cards of another seat.
 */
export function otherBoard(board: Board, seat: SeatId): Board {
  const { scenario } = board;
  const words = { en: 'CHANGED', fr: 'CHANGED' };
  const own = seat === 'attacker';
  const doctrines = ['command', 'influence', 'directed'] as const;
  const next = doctrines[(doctrines.indexOf(scenario.attacker.doctrine) + 1) % 3] ?? 'command';
  return makeBoard({
    ...scenario,
    cards: scenario.cards
      .filter((card) => card.seat === seat)
      .map((card) => ({ ...card, review: { ...card.review, done: words } })),
    opportunities: own
      ? scenario.opportunities
      : scenario.opportunities.map((card) => ({ ...card, title: words, does: words })),
    playbooks: [],
    injects: scenario.injects.filter(({ to }) => to === 'all' || to.includes(seat)),
    guide: scenario.guide.filter((line) => line.seat === seat),
    attacker: own ? scenario.attacker : { ...scenario.attacker, doctrine: next },
    people: {
      ...scenario.people,
      cells: own
        ? scenario.people.cells
        : scenario.people.cells.map((cell) => ({ ...cell, name: words, trained: !cell.trained })),
      subjects: scenario.people.subjects.map((subject) =>
        subject.heldBy.some((service) => service === seat) || !own ? subject : { ...subject, note: words },
      ),
    },
  });
}
