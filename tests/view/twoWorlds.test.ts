import { describe, expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import type { State } from '../../src/rules/state';
import { playRandomly } from '../../src/simulation/randomPlay';
import { view } from '../../src/view/view';
import { differences } from '../harness/differences';
import { otherWorld } from '../harness/otherWorld';
import { loadShipped } from '../harness/shipped';
import { tinyScenario } from '../harness/tinyScenario';

describe.each([
  ['a tiny scenario', () => tinyScenario(), 15],
  ['the Paris deck', () => loadShipped('paris-2015'), 5],
])('two worlds on %s', (_name, scenario, games) => {
  it('a view is byte-equal when only what its seat may not know is changed, at every step of random games', () => {
    const board = makeBoard(scenario());
    let compared = 0;
    const compare = (state: State) => {
      const seat = board.seats[compared++ % board.seats.length] ?? 'attacker';
      const here = view(board, state, seat, 'en');
      const there = view(board, otherWorld(board, state, seat, compared), seat, 'en');
      if (JSON.stringify(here) === JSON.stringify(there)) return;
      expect({ seat, round: state.round, phase: state.phase, differs: differences(here, there) }).toEqual({
        seat,
        differs: [],
      });
    };
    for (let game = 0; game < games; game++)
      playRandomly(board, seedFrom(`two-worlds-${game}`), { afterCommand: compare });
    expect(compared).toBeGreaterThan(300);
  });
});
