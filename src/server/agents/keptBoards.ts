import type { Board } from '../../rules/board';

/** Most boards that the thread of the agents keeps at once; the one not asked about for longest goes first. */
export const MOST_BOARDS = 16;

type Tell = (message: { keep: number; scenario: string } | { drop: number }) => void;

/**
 * Which boards a thread has, by number. A board is sent once, as its scenario, before the first question about it.
 * `numberOf` answers its number there; `drop` lets it go, with what agents kept of its exercise. A new thread needs a
 * new book.
 */
export function openBoardBook(tell: Tell): { numberOf: (board: Board) => number; drop: (board: Board) => void } {
  const kept = new Map<Board, number>();
  let next = 1;
  const drop = (board: Board): void => {
    const number = kept.get(board);
    if (number === undefined) return;
    kept.delete(board);
    tell({ drop: number });
  };
  return {
    drop,
    numberOf: (board) => {
      const known = kept.get(board);
      if (known !== undefined) {
        kept.delete(board);
        kept.set(board, known);
        return known;
      }
      const [oldest] = kept.keys();
      if (kept.size >= MOST_BOARDS && oldest !== undefined) drop(oldest);
      const number = next++;
      kept.set(board, number);
      tell({ keep: number, scenario: JSON.stringify(board.scenario) });
      return number;
    },
  };
}
