import { apply } from '../../src/rules/apply';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import type { Scenario } from '../../src/rules/shape/scenario';

/**
 * A seed under which the first round of the Paris deck ends at a stop, when Border answers its first card with a
 * discreet alert and posts three units on the motorways, and the local helpers take the motorway.
 */
export function seedWithStop(scenario: Scenario): string {
  const board = makeBoard(scenario);
  for (let number = 0; number < 500; number++) {
    const seed = `browser-${number}`;
    const state = setup(board, seedFrom(seed));
    apply(board, state, 'border', { type: 'answerCard', card: 'returnees', option: 'discreet-alert' });
    apply(board, state, 'border', { type: 'giveOrder', order: { kind: 'post', sector: 'motorway', units: 3 } });
    apply(board, state, 'attacker', {
      type: 'giveOrder',
      order: { kind: 'journey', cell: 'local-helpers', path: ['motorway-toll'] },
    });
    for (const seat of board.seats) apply(board, state, seat, { type: 'ready' });
    if (state.phase === 'stops' && state.stops.length === 1) return seed;
  }
  throw new Error('no seed with a stop in the first round among 500');
}
