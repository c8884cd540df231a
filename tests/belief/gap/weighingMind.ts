import type { Belief, PersonBelief } from '../../../src/belief/belief';
import { ROUNDS_AHEAD } from '../../../src/belief/belief';
import type { Evidence } from '../../../src/belief/evidence';
import type { OpenMind } from '../../../src/belief/gap/readers';

/** A belief about people alone; about everything else it knows nothing. */
export function beliefAbout(round: number, people: Record<string, number>, particles = 1e12): Belief {
  return {
    round,
    people: Object.entries(people).map(([code, operative]): PersonBelief => ({ code, operative, places: [] })),
    places: [],
    targets: [],
    attackWithin: new Array(ROUNDS_AHEAD).fill(0.5),
    sizes: { none: 0.25, small: 0.25, medium: 0.25, large: 0.25 },
    playbooks: [],
    cells: 1,
    operatives: 1,
    particles,
    effective: particles,
  };
}

/** A mind that is told by the test what to believe from its evidence. */
export function mindThat(believes: (evidence: Evidence) => Record<string, number>): OpenMind {
  return () => (evidence) => beliefAbout(evidence.round, believes(evidence));
}

/** A mind that holds everybody it can name for one of the network with one to three, and four times that for each point of weight. */
export const weighingMind = mindThat(({ observations, dossiers }) => {
  const odds: Record<string, number> = {};
  for (const { person } of dossiers) odds[person] = 1 / 3;
  for (const { person, weight, sensor } of observations) {
    if (person !== null && sensor !== 'dossier') odds[person] = (odds[person] ?? 1 / 3) * 4 ** weight;
  }
  return Object.fromEntries(Object.entries(odds).map(([code, odd]) => [code, odd / (1 + odd)]));
});

/**
 * A mind that concludes from one sight of preparation at a place that a cell is there, and that it will soon strike at
 * the target named to it; without one it holds all that for unlikely.
 */
export function foreseeingMind(target: string): OpenMind {
  return () =>
    ({ round, observations }) => {
      const seen = observations.find(({ sensor, sight }) => sensor === 'watch' && sight === 'preparation');
      const chance = seen === undefined ? 0.05 : 0.95;
      const soon = new Array(ROUNDS_AHEAD).fill(chance);
      const place = seen?.place ?? null;
      return {
        ...beliefAbout(round, {}),
        places: place === null ? [] : [{ place, cell: chance, operatives: 2 }],
        targets: [{ place: target, within: soon }],
        attackWithin: soon,
      };
    };
}
