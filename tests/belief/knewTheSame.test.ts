import { describe, expect, it } from 'vitest';
import type { Evidence, Observation } from '../../src/belief/evidence';
import { knewTheSame } from '../../src/belief/knewTheSame';

const sighting: Observation = {
  round: 2,
  since: 3,
  sensor: 'watch',
  sight: 'movement',
  place: 'harbour',
  person: 'P01',
  others: ['P02'],
  weight: 1,
  collector: 'intelligence',
};

const evidence: Evidence = {
  round: 5,
  services: ['intelligence'],
  dossiers: [],
  observations: [sighting, { ...sighting, person: 'P03', since: 4 }],
  efforts: [
    { what: 'posts', service: 'border', round: 2, units: { coast: 2 } },
    { what: 'raid', service: 'response', round: 3, place: 'harbour', grounds: 3.5 },
  ],
  launched: [{ round: 3, place: 'market', success: false, severity: 0 }],
  taken: [{ round: 3, person: 'P04', place: null }],
};

describe('what two readers knew at the start of a round', () => {
  it('is the same where everything is, whoever holds it', () => {
    expect(knewTheSame(evidence, structuredClone(evidence), 5)).toBe(true);
    expect(knewTheSame({ ...evidence, round: 9 }, evidence, 5)).toBe(true);
  });

  it('is the same for what was learned later only', () => {
    const later = { ...evidence, observations: [...evidence.observations, { ...sighting, round: 5, since: 6 }] };
    expect(knewTheSame(later, evidence, 5)).toBe(true);
    expect(knewTheSame(evidence, later, 5)).toBe(true);
    expect(knewTheSame(later, evidence, 6)).toBe(false);
    expect(knewTheSame(evidence, later, 6)).toBe(false);
  });

  it('differs with each thing of an observation', () => {
    const changes: Partial<Observation>[] = [
      { round: 1 },
      { since: 2 },
      { sensor: 'follow' },
      { sight: 'meeting' },
      { place: null },
      { person: 'P09' },
      { others: [] },
      { others: ['P05'] },
      { weight: 0.5 },
      { collector: 'border' },
    ];
    for (const change of changes) {
      const other = { ...evidence, observations: [{ ...sighting, ...change }, ...evidence.observations.slice(1)] };
      expect(knewTheSame(evidence, other, 5)).toBe(false);
      expect(knewTheSame(other, evidence, 5)).toBe(false);
    }
  });

  it('differs with an effort, a launch or a capture', () => {
    const [posts, raid] = evidence.efforts as [Evidence['efforts'][number], Evidence['efforts'][number]];
    const others: Partial<Evidence>[] = [
      { efforts: [raid] },
      { efforts: [{ ...posts, units: { coast: 1 } } as typeof posts, raid] },
      { efforts: [{ ...posts, units: { coast: 2, north: 1 } } as typeof posts, raid] },
      { efforts: [posts, { ...raid, grounds: 2 } as typeof raid] },
      { efforts: [posts, { what: 'watch', service: 'response', round: 3, place: 'harbour' }] },
      { launched: [] },
      { launched: [{ round: 3, place: 'market', success: true, severity: 1 }] },
      { taken: [{ round: 3, person: 'P04', place: 'harbour' }] },
      { taken: [...evidence.taken, { round: 4, person: 'P05', place: null }] },
    ];
    for (const change of others) {
      expect(knewTheSame(evidence, { ...evidence, ...change }, 5)).toBe(false);
      expect(knewTheSame({ ...evidence, ...change }, evidence, 5)).toBe(false);
    }
  });
});
