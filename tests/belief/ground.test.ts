import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/belief/model';
import { spotsOf } from '../../src/belief/plans';
import { APPROACHING, TRAVELLING } from '../../src/belief/policy';
import { goesToTarget, stageAt, stagesOf } from '../../src/belief/stages';
import { makeBoard } from '../../src/rules/board';
import { tinyScenario } from '../harness/tinyScenario';

const board = makeBoard(
  tinyScenario((raw) => {
    const [plan] = raw.playbooks;
    raw.playbooks = ['here', 'beside', undefined, 'target'].map((ground, n) => ({ ...plan, id: `plan-${n}`, ground }));
  }),
);
const model = modelOf(board);
const spots = spotsOf(model);

/** Where a cell that is not ready is believed to be travelling, under a playbook: by plan and place, over all rounds. */
function travels(book: number): number {
  let count = 0;
  for (let round = 1; round <= board.rounds; round++) {
    for (let slot = 0; slot <= model.cells.length; slot++) {
      const stages = stagesOf(model, book, slot, round, { size: 1, crew: 2, loss: 0 });
      for (let at = 0; at < spots.plans * model.places.length; at++) {
        if (stageAt(stages, spots, at, false) === TRAVELLING) count += 1;
      }
    }
  }
  return count;
}

describe('what a belief supposes of where a plan prepares', () => {
  it('is never travelling to its ground when it prepares where it stands', () => {
    expect(travels(0)).toBe(0);
  });

  it('is on the way where its target is not near, when it prepares beside it, which is what plans do that do not say', () => {
    expect(travels(1)).toBeGreaterThan(0);
    expect(travels(2)).toBe(travels(1));
  });

  it('goes straight to its target when it prepares there, and is at work once it stands there', () => {
    for (let slot = 0; slot <= model.cells.length; slot++) {
      const stages = stagesOf(model, 3, slot, board.rounds - 1, { size: 1, crew: 2, loss: 0 });
      expect(goesToTarget(stages, false)).toBe(true);
      for (let at = 0; at < spots.plans * model.places.length; at++) {
        const stage = stageAt(stages, spots, at, false);
        expect(stage === APPROACHING).toBe((spots.toTarget[at] as number) >= 0);
        if (spots.atTarget[at] === 1) expect(stage).toBe(stages.work);
      }
    }
  });

  it('is never travelling from where it prepares, nor at a target', () => {
    const stages = stagesOf(model, 1, model.cells.length, 1, { size: 1, crew: 2, loss: 0 });
    for (let at = 0; at < spots.plans * model.places.length; at++) {
      const arrived = (spots.toStaging[at] as number) < 0 || spots.onTarget[at] !== 0;
      expect(stageAt(stages, spots, at, false) === TRAVELLING).toBe(!arrived);
    }
  });
});
