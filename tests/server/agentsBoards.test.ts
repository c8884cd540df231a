import { expect, it } from 'vitest';
import { agentBoards } from '../../src/game/agentBoard';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { withOptions } from '../../src/rules/withOptions';
import { MOST_BOARDS, openBoardBook } from '../../src/server/agents/keptBoards';
import { loadShipped } from '../harness/shipped';
import { tinyScenario } from '../harness/tinyScenario';

type Told = Parameters<Parameters<typeof openBoardBook>[0]>[0];

it('a thread is sent a board once, and lets go of the one that was not asked about for longest', () => {
  const told: Told[] = [];
  const book = openBoardBook((message) => told.push(message));
  const boards = Array.from({ length: MOST_BOARDS + 1 }, () => makeBoard(tinyScenario()));
  const [first, second] = boards;
  if (first === undefined || second === undefined) throw new Error('no boards');
  for (const board of boards.slice(0, MOST_BOARDS)) book.numberOf(board);
  expect(told.length).toBe(MOST_BOARDS);
  const number = book.numberOf(first);
  expect(told.length).toBe(MOST_BOARDS);
  book.numberOf(boards.at(-1) as typeof first);
  expect(told.filter((message) => 'drop' in message)).toEqual([{ drop: number + 1 }]);
  expect(book.numberOf(first)).toBe(number);
  expect(book.numberOf(second)).toBeGreaterThan(MOST_BOARDS);
});

it('a thread lets go of a board at once when its exercise is over', () => {
  const told: Told[] = [];
  const book = openBoardBook((message) => told.push(message));
  const board = makeBoard(tinyScenario());
  book.drop(board);
  expect(told).toEqual([]);
  const number = book.numberOf(board);
  book.drop(board);
  book.drop(board);
  expect(told.slice(1)).toEqual([{ drop: number }]);
  expect(book.numberOf(board)).not.toBe(number);
});

it('the agents of services know neither the record’s truth nor a doctrine drawn in secret; the attacker’s knows its own', () => {
  const paris = loadShipped('paris-2015');
  const played = withOptions(paris, { truth: 'historical', doctrine: 'influence' }, seedFrom('open'));
  const boardOf = agentBoards(played, paris);
  for (const seat of ['border', 'response']) {
    const { scenario, doctrine } = boardOf(seat);
    expect(scenario.historical).toBeUndefined();
    expect(scenario.people.cells.every((cell) => !('who' in cell))).toBe(true);
    expect(scenario.cards.every(({ about }) => about?.truth === undefined)).toBe(true);
    expect(scenario.attacker.doctrine).toBe(paris.attacker.doctrine);
    expect(doctrine).toBe(paris.numbers.doctrines[paris.attacker.doctrine]);
  }
  expect(boardOf('attacker').scenario.attacker.doctrine).toBe('influence');
  expect(boardOf('border')).toBe(boardOf('response'));
});
