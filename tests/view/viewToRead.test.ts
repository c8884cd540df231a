import { describe, expect, it } from 'vitest';
import { apply } from '../../src/rules/apply';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import type { SeatId, State } from '../../src/rules/state';
import { playRandomly } from '../../src/simulation/randomPlay';
import { view, viewToRead } from '../../src/view/view';
import { loadShipped } from '../harness/shipped';
import { withManhunt } from '../harness/tinyManhunt';
import { tinyScenario } from '../harness/tinyScenario';

const EVERY = 20;

/** Where a thing that is read field by field, the last first, says something else than its plain form; null when nowhere. */
function differs(plain: unknown, read: unknown, at = ''): string | null {
  if (plain === null || typeof plain !== 'object') return plain === read ? null : at;
  if (read === null || typeof read !== 'object') return at;
  for (const [name, field] of Object.entries(plain).reverse()) {
    const found = differs(field, (read as Record<string, unknown>)[name], `${at}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

describe.each([
  ['a tiny scenario', () => makeBoard(tinyScenario()), 3],
  ['a tiny manhunt', () => makeBoard({ ...tinyScenario(withManhunt()), startAct: 'manhunt' as const }), 3],
  ['the Paris deck', () => makeBoard(loadShipped('paris-2015')), 1],
])('a view of %s', (_name, boardOf, games) => {
  const board = boardOf();

  function everyView(look: (state: State, seat: SeatId) => void): number {
    let turn = 0;
    let looks = 0;
    const afterCommand = (state: State) => {
      if (turn++ % EVERY > 0) return;
      for (const seat of [...board.seats, 'control']) {
        look(state, seat);
        looks += 1;
      }
    };
    for (let game = 0; game < games; game++) playRandomly(board, seedFrom(`to-read-${game}`), { afterCommand });
    return looks;
  }

  it('says the same whether it is worked out at once or as it is read, in whatever order', () => {
    const looks = everyView((state, seat) => {
      const seen = viewToRead(board, state, seat, 'fr');
      const plain = view(board, state, seat, 'fr');
      expect(differs(plain, seen)).toBeNull();
      expect(JSON.stringify(seen)).toBe(JSON.stringify(plain));
    });
    expect(looks).toBeGreaterThan(50);
  });

  it('is plain data, the same after a journey over the wire', () => {
    const looks = everyView((state, seat) => {
      const seen = view(board, state, seat, 'en');
      expect(JSON.parse(JSON.stringify(seen))).toStrictEqual(seen);
    });
    expect(looks).toBeGreaterThan(50);
  });
});

it('a view stays as it was when the exercise moves on', () => {
  const board = makeBoard(tinyScenario());
  const state = setup(board, seedFrom('moves-on'));
  const seen = view(board, state, 'intelligence', 'en');
  const written = JSON.stringify(seen);
  apply(board, state, 'intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'hub' } });
  apply(board, state, 'control', { type: 'endPhase' });
  expect(JSON.stringify(seen)).toBe(written);
  expect(JSON.stringify(view(board, state, 'intelligence', 'en'))).not.toBe(written);
});
