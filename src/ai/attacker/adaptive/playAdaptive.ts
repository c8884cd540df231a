import type { Board } from '../../../rules/board';
import type { AttackerView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { quantalChoice } from '../../quantal';
import { perceivedCoverage } from './coverage';
import { networkInView } from './networkInView';
import { ordersOf } from './ordersOf';
import type { Plan } from './plan';
import { plansOf } from './plansOf';
import type { Terrain } from './terrain';
import { terrainOf } from './terrain';
import { walkAll } from './walkAll';
import type { Outlook } from './walkThrough';
import { writePlan } from './writePlan';

/** How strongly a better plan is preferred: utilities are chances, so a tenth more is about four times as likely. */
const SHARP = 14;
const EXPOSURE = 0.02;
/**
 * What played exercises showed of plans beyond what is gone through in the mind, in chances: who prepares where it
 * strikes needs no last journey; who sends for more gives the others less to work with.
 */
const AT_TARGET = 0.1;
const PER_CELL_SENT = 0.05;

/** Writes the round by the plan that seems best, not always the very best, after what was met so far. */
export function playAdaptive(desk: Desk<AttackerView>, board: Board): void {
  const network = networkInView(board, desk.view);
  const terrain = terrainOf(board, perceivedCoverage(board, desk.view));
  const plan = choosePlan(desk, board, terrain, SHARP);
  if (plan !== undefined) writePlan(desk, ordersOf(plan, network, terrain));
}

/** The plan that subjective utility with quantal response chooses now; the sharper, the more surely the best one. */
export function choosePlan(desk: Desk<AttackerView>, board: Board, terrain: Terrain, sharp: number): Plan | undefined {
  const network = networkInView(board, desk.view);
  const plans = plansOf(board);
  desk.considered += plans.length;
  const outlooks = walkAll(plans, network, terrain);
  const options = plans.map((plan, nth) => {
    const { success, exposure } = outlooks[nth] as Outlook;
    const known = (plan.ground === 'target' ? AT_TARGET : 0) - PER_CELL_SENT * plan.sends;
    return { id: plan.id, utility: success - EXPOSURE * exposure + known, option: plan };
  });
  return quantalChoice(options, sharp, desk.chance);
}
