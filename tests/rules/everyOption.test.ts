import { describe, expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { ACTS } from '../../src/rules/shape/acts';
import { DOCTRINES } from '../../src/rules/shape/numbers';
import { withOptions } from '../../src/rules/withOptions';
import { brokenInvariants } from '../../src/simulation/invariants';
import { playGame } from '../../src/simulation/playGame';
import { playRandomly } from '../../src/simulation/randomPlay';
import { loadShipped } from '../harness/shipped';

const GAMES = 3;
const paris = loadShipped('paris-2015');

const ways = DOCTRINES.flatMap((doctrine) =>
  ACTS.flatMap((act) => (['drawn', 'historical'] as const).map((truth) => ({ doctrine, act, truth }))),
);

describe.each(ways)('Paris with doctrine $doctrine, beginning with $act, truth $truth', (options) => {
  it('is played at random to an end, and nothing impossible is ever true', () => {
    for (let game = 0; game < GAMES; game++) {
      const seed = seedFrom(`every-${game}`);
      const board = makeBoard(withOptions(paris, options, seed));
      const state = playRandomly(board, seed, {
        afterCommand: (now) => expect(brokenInvariants(board, now)).toEqual([]),
      });
      expect(state.outcome).not.toBeNull();
      if (options.act === 'manhunt') expect(state.round).toBeLessThanOrEqual(5);
    }
  });

  it('is played by agents, who give legal orders only', () => {
    const seed = seedFrom('agents');
    const board = makeBoard(withOptions(paris, options, seed));
    for (const level of [0, 1] as const) {
      expect(playGame(board, { seed, attacker: level, defenders: level }).round).toBeGreaterThan(0);
    }
  });
});
