import { describe, expect, it } from 'vitest';
import { believe, filterFor } from '../../src/belief/believe';
import type { Evidence, Observation } from '../../src/belief/evidence';
import { marginals } from '../../src/belief/marginals';
import { poolEvidence } from '../../src/belief/poolEvidence';
import type { Seed } from '../../src/rules/random';
import { tinyBoard, tinyEvidences } from './tinyBelief';

const board = tinyBoard([{ listed: 2, start: 'quarter' }], 5);
const [evidence] = tinyEvidences(board, 'kept', 1, 5) as [Evidence];
const pains = { particles: 400, seed: [1, 2, 3, 4] as Seed };

/** The same evidence as it was at the start of a round. */
function asOf(whole: Evidence, round: number): Evidence {
  return { ...whole, round, observations: whole.observations.filter(({ since }) => since <= round) };
}

describe('a belief', () => {
  it('is the same when it is carried on from round to round as when it begins anew', () => {
    let kept = null;
    for (let round = 1; round <= evidence.round; round++) {
      kept = filterFor(board, asOf(evidence, round), pains, kept);
      expect(marginals(kept)).toEqual(believe(board, asOf(evidence, round), pains));
    }
  });

  it('is the same however often it is told the same', () => {
    const kept = filterFor(board, evidence, pains);
    const once = marginals(kept);
    expect(marginals(filterFor(board, evidence, pains, kept))).toEqual(once);
    expect(believe(board, poolEvidence([evidence, evidence]), pains)).toEqual(
      believe(board, poolEvidence([evidence]), pains),
    );
  });

  it('thinks less of a place where a watch saw nothing', () => {
    const before = {
      ...asOf(evidence, 2),
      observations: evidence.observations.filter(({ sensor }) => sensor === 'dossier'),
    };
    const nothing: Observation = {
      ...{ round: 1, since: 2, sensor: 'watch', sight: 'nothing', place: 'quarter', person: null, others: [] },
      ...{ weight: -0.25, collector: 'intelligence' },
    };
    const cellIn = (told: Evidence) =>
      believe(board, told, pains).places.find(({ place }) => place === 'quarter')?.cell ?? 0;
    expect(cellIn({ ...before, observations: [...before.observations, nothing] })).toBeLessThan(cellIn(before) - 0.02);
  });

  it('gives chances that hold together', () => {
    const { people, places, targets, attackWithin, sizes, playbooks } = believe(board, evidence, pains);
    const every = [...people.map(({ operative }) => operative), ...places.map(({ cell }) => cell), ...attackWithin];
    for (const chance of every) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(people.reduce((sum, { operative }) => sum + operative, 0)).toBeCloseTo(2, 6);
    expect(Object.values(sizes).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(playbooks.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
    for (const { within } of targets) expect([...within].sort((a, b) => a - b)).toEqual(within);
  });
});
