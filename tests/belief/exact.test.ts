import { describe, expect, it } from 'vitest';
import { believe } from '../../src/belief/believe';
import type { Evidence } from '../../src/belief/evidence';
import type { ExactBelief } from '../../src/belief/exact/exactBelief';
import { exactBelief } from '../../src/belief/exact/exactBelief';
import { modelOf, personNumber } from '../../src/belief/model';
import type { Board } from '../../src/rules/board';
import { tinyBoard, tinyEvidences } from './tinyBelief';

/** Mean total variation between the filter's marginals and the exact ones. */
function variation(board: Board, evidences: Evidence[], exact: ExactBelief[], particles: number) {
  const { places } = modelOf(board);
  let who = 0;
  let where = 0;
  let people = 0;
  evidences.forEach((evidence, at) => {
    const right = exact[at] as ExactBelief;
    const belief = believe(board, evidence, { particles, seed: [at, particles, 3, 4] });
    for (const { code, operative } of belief.people) {
      who += Math.abs(operative - (right.operative[personNumber(modelOf(board), code)] as number));
      people += 1;
    }
    places.forEach((place, number) => {
      const cell = belief.places.find((one) => one.place === place)?.cell ?? 0;
      where += Math.abs(cell - (right.cellThere[number] as number)) / places.length / evidences.length;
    });
  });
  return { who: who / people, where };
}

describe('a belief, beside every possible world', () => {
  const pair = tinyBoard([{ listed: 2, start: 'quarter' }], 5);
  const evidences = tinyEvidences(pair, 'pair', 20, 4);
  const exact = evidences.map((evidence) => exactBelief(pair, evidence));

  it('comes close to it in a scenario of one cell, the closer the more worlds it carries', () => {
    expect(Math.max(...exact.map(({ states }) => states))).toBeLessThanOrEqual(2000);
    const [few, some, many] = [250, 1000, 4000].map((particles) => variation(pair, evidences, exact, particles));
    expect(many?.who).toBeLessThan(0.02);
    expect(many?.where).toBeLessThan(0.05);
    expect(few?.who).toBeLessThan(0.05);
    // Four times the worlds halve the error; the quotient of two such errors scatters, so three quarters is asked for.
    expect((some?.who ?? 1) / (few?.who ?? 1)).toBeLessThan(0.75);
    expect((many?.who ?? 1) / (some?.who ?? 1)).toBeLessThan(0.85);
  });

  it('comes close to it where two cells may stand in one place', () => {
    const board = tinyBoard(
      [
        { listed: 1, start: 'quarter' },
        { listed: 1, start: 'capital' },
      ],
      3,
    );
    const seen = tinyEvidences(board, 'two', 8, 2);
    const right = seen.map((evidence) => exactBelief(board, evidence));
    const { who, where } = variation(board, seen, right, 4000);
    expect(who).toBeLessThan(0.05);
    expect(where).toBeLessThan(0.05);
  });
});
