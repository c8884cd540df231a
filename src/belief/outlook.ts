import { ROUNDS_AHEAD } from './belief';
import type { Course, Who } from './course';
import type { Model } from './model';
import { STEPS, spotsOf } from './plans';
import { plannedSize } from './policy';
import { numbersFor } from './room';
import type { Stages } from './stages';
import { isShort, stageAt, stagesOf } from './stages';

/** By spot and rounds from now: the chance that a cell in that spot strikes just then, its plan's target. */
type Outlook = Float64Array;

const kept = new WeakMap<Model, Map<number, Outlook>>();

/**
 * Lets a cell go on by its plan for some rounds, unseen: element k of a target's line is the chance that it strikes
 * there in the k-th round from now, 0 the one about to be planned.
 */
export function lookAhead(model: Model, who: Who, course: Course, round: number): Float64Array {
  const line = numbersFor(model.targets.length * ROUNDS_AHEAD);
  if (course.gone) return line;
  const { plan } = spotsOf(model);
  const targets = model.targets.length;
  const outlook = outlookOf(model, who, round, ROUNDS_AHEAD);
  const { spots, chances } = course;
  for (let n = 0; n < spots.length; n++) {
    const spot = spots[n] as number;
    const chance = chances[n] as number;
    const to = ((plan[spot] as number) % targets) * ROUNDS_AHEAD;
    for (let ahead = 0; ahead < ROUNDS_AHEAD; ahead++) {
      line[to + ahead] = (line[to + ahead] as number) + chance * (outlook[spot * ROUNDS_AHEAD + ahead] as number);
    }
  }
  return line;
}

/** The outlook of cells of a kind over so many rounds; worked out once for a scenario, last rounds first. */
function outlookOf(
  model: Model,
  { slot, playbook, crew }: Pick<Who, 'slot' | 'playbook' | 'crew'>,
  round: number,
  ahead: number,
): Outlook {
  let known = kept.get(model);
  if (known === undefined) {
    known = new Map();
    kept.set(model, known);
  }
  const size = plannedSize(model, playbook, crew);
  const earliest = model.cells[slot]?.earliest ?? 1;
  const kind = (playbook * 4 + size) * 2 + (isShort(model, size, crew) ? 1 : 0);
  const key = ((kind * 64 + round) * 64 + Math.max(0, Math.min(63, earliest - round))) * 8 + ahead;
  let outlook = known.get(key);
  if (outlook === undefined) {
    const then = ahead > 1 ? outlookOf(model, { slot, playbook, crew }, round + 1, ahead - 1) : null;
    outlook = workOut(model, stagesOf(model, playbook, slot, round, { size, crew, loss: 0 }), then, ahead);
    known.set(key, outlook);
  }
  return outlook;
}

function workOut(model: Model, stages: Stages, then: Outlook | null, ahead: number): Outlook {
  const spots = spotsOf(model);
  const outlook = new Float64Array(spots.count * ROUNDS_AHEAD);
  for (let spot = 0; spot < spots.count; spot++) {
    const ready = (spots.ready[spot] as number) >= stages.needs;
    const at = Math.floor(spot / STEPS);
    const shares = stageAt(stages, spots, at, ready);
    outlook[spot * ROUNDS_AHEAD] = shares.launch;
    if (then === null) continue;
    const place = spots.place[spot] as number;
    const ends = (way: number) =>
      (spots.alike[at - place + (spots.end[way] as number)] as number) * STEPS + (spots.ready[spot] as number);
    const way = (ready ? spots.toTarget[at] : spots.toStaging[at]) as number;
    const stays = shares.stay + shares.lieLow + shares.gather + (way < 0 ? shares.journey : 0);
    pass(outlook, spot, then, spot, stays, ahead);
    pass(outlook, spot, then, (spots.ready[spot] as number) < STEPS - 1 ? spot + 1 : spot, shares.prepare, ahead);
    if (way >= 0) pass(outlook, spot, then, ends(way), shares.journey, ahead);
    const legs = spots.legs[place] as Int16Array;
    for (const leg of legs) {
      pass(outlook, spot, then, ends(leg), shares.anywhere / legs.length, ahead);
    }
  }
  return outlook;
}

/** Adds what may come of the next spot to the outlook of this one, a round later. */
function pass(outlook: Outlook, spot: number, then: Outlook, next: number, share: number, ahead: number): void {
  for (let k = 1; k < ahead; k++) {
    const at = spot * ROUNDS_AHEAD + k;
    outlook[at] = (outlook[at] as number) + share * (then[next * ROUNDS_AHEAD + k - 1] as number);
  }
}
