import { describe, expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { playRandomly } from '../../src/simulation/randomPlay';
import { view } from '../../src/view/view';
import { loadShipped } from '../harness/shipped';
import { otherWorld } from '../harness/otherWorld';
import { tinyScenario } from '../harness/tinyScenario';

describe.each([
  ['a tiny scenario', tinyScenario, 12],
  ['the Paris deck', loadShipped('paris-2015'), 6],
])('two worlds on %s', (_name, scenario, games) => {
  const board = makeBoard(scenario);

  it('a view is byte-equal when only what its seat may not know is changed, at every step of random games', () => {
    let compared = 0;
    for (let game = 0; game < games; game++) {
      playRandomly(board, seedFrom(`two-worlds-${game}`), {
        afterCommand: (state) => {
          if (compared++ % 3 !== 0) return;
          const seat = board.seats[(compared / 3) % board.seats.length | 0] ?? 'attacker';
          const here = JSON.stringify(view(board, state, seat, 'en'));
          const there = JSON.stringify(view(board, otherWorld(board, state, seat, compared), seat, 'en'));
          expect(there).toBe(here);
        },
      });
    }
    expect(compared).toBeGreaterThan(100);
  });
});
