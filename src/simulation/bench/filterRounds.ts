import { filterFor } from '../../belief/believe';
import { evidenceOfView } from '../../belief/evidenceOfView';
import type { Filter } from '../../belief/filter';
import { marginals } from '../../belief/marginals';
import { makeBoard } from '../../rules/board';
import { seedFrom } from '../../rules/random';
import type { Scenario } from '../../rules/shape/scenario';
import { batchSeed } from '../batchSeed';
import { playGame } from '../playGame';
import type { Spread } from './spread';
import { processorSeconds, spreadOf } from './spread';

/** Milliseconds of processor time a round that one service's belief takes, its marginals included. */
export function filterRounds(scenario: Scenario, { particles, games }: { particles: number; games: number }): Spread {
  const board = makeBoard(scenario);
  const times: number[] = [];
  for (let game = 0; game <= games; game++) {
    const kept = new Map<string, Filter>();
    playGame(board, {
      seed: batchSeed('filter', game),
      attacker: 1,
      defenders: 1,
      asked: (_state, seen) => {
        if (seen.kind !== 'service' || kept.get(seen.seat)?.round === seen.round) return;
        const evidence = evidenceOfView(board, seen);
        const seconds = processorSeconds(() => {
          const filter = filterFor(board, evidence, { particles, seed: seedFrom(game) }, kept.get(seen.seat) ?? null);
          kept.set(seen.seat, filter);
          marginals(filter);
        });
        if (game > 0) times.push(1000 * seconds);
      },
    });
  }
  return spreadOf(times);
}
