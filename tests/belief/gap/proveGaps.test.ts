import { describe, expect, it } from 'vitest';
import { proveGaps } from '../../../src/belief/gap/proveGaps';
import { makeBoard } from '../../../src/rules/board';
import { tinyScenario } from '../../harness/tinyScenario';
import { exactGame, exactMind } from './exactGames';

const board = makeBoard(tinyScenario());

function* games(count: number) {
  for (let game = 0; game < count; game++) yield exactGame(game);
}

describe('readers who believe what they ought to', () => {
  const proof = proveGaps(board, games(300), { particles: 1e12, every: 1, openMind: exactMind });

  it('come nearer to the truth with every file they have, on average over many games', () => {
    const { everything, pooled, own, public: nothing } = proof.means.people;
    const services = Object.values(own);
    expect(everything).toBeLessThan(pooled);
    for (const service of services) {
      expect(pooled).toBeLessThan(service);
      expect(service).toBeLessThan(nothing);
    }
    expect(services).toHaveLength(4);
    expect(proof.rounds).toBe(1200);
  });

  it('never expect to lose by sharing, and lose exactly what the terms say', () => {
    expect(proof.leastExpectedSharing).toBeGreaterThan(-1e-12);
    expect(proof.unexplained).toBeLessThan(1e-9);
  });

  it('would be found out if they knew less than their files say', () => {
    const confused = proveGaps(board, games(60), {
      particles: 1e12,
      every: 2,
      openMind: (own, how) => {
        const mind = exactMind(own, how);
        return (evidence) =>
          mind({ ...evidence, observations: evidence.services.length > 1 ? [] : evidence.observations });
      },
    });
    expect(confused.means.people.pooled).toBeGreaterThan(confused.means.people.own.intelligence as number);
  });
});
