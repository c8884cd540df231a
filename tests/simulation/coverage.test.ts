import { expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import type { Coverage } from '../../src/simulation/coverage';
import { cover, missing, partsOfDeck, partsOfGame, partsOfRules } from '../../src/simulation/coverage';
import { playRandomly } from '../../src/simulation/randomPlay';
import { loadShipped } from '../harness/shipped';
import { table } from '../harness/table';
import { tinyScenario } from '../harness/tinyScenario';

it('what occurs in random games was promised by the deck', () => {
  const board = makeBoard(tinyScenario());
  const promised = new Set(partsOfDeck(board));
  for (let game = 0; game < 5; game++) {
    const parts = partsOfGame(board, playRandomly(board, seedFrom(`cover-${game}`)));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.filter((part) => !promised.has(part))).toEqual([]);
  }
});

it('a card that nobody answered brings its card and its condition, an answer its option and its effects', () => {
  const t = table();
  const card = t.board.scenario.cards[0]!;
  const before = partsOfGame(t.board, t.state);
  t.rounds(card.deal[0]?.when === 'round' ? card.deal[0].from : 1);
  const after = partsOfGame(t.board, t.state);
  expect(before).not.toContain(`option/${card.id}/${card.default}`);
  expect(after).toEqual(expect.arrayContaining([`card/${card.id}`, `option/${card.id}/${card.default}`]));
});

it('what never occurred is named in the order in which it was promised', () => {
  const coverage: Coverage = {};
  cover(coverage, ['order/watch', 'card/warning']);
  cover(coverage, ['order/watch']);
  expect(coverage).toEqual({ 'order/watch': 2, 'card/warning': 1 });
  expect(missing(['order/raid', 'order/watch', 'effect/trust'], coverage)).toEqual(['order/raid', 'effect/trust']);
});

it('a deck promises its orders, cards, options, conditions and effects, each once', () => {
  const parts = partsOfDeck(makeBoard(loadShipped('paris-2015')));
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts).toEqual(
    expect.arrayContaining([
      'order/watch',
      'order/launch',
      'card/foreign-warning',
      'card/safe-house',
      'option/open-borders/start-early',
      'condition/round',
      'effect/report',
      'effect/chance',
    ]),
  );
  expect(partsOfRules()).toEqual(expect.arrayContaining(['effect/chance', 'condition/answered', 'order/lend']));
});
