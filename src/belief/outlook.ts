import { ROUNDS_AHEAD } from './belief';
import type { Course, Who } from './course';
import type { Model } from './model';
import { STEPS, spotsOf } from './plans';
import { plannedSize } from './policy';
import { numbersFor } from './room';
import type { Stages } from './stages';
import { goesToTarget, isShort, stageAt, stagesOf } from './stages';

/** By spot: the chance that a cell in that spot strikes so many rounds from now and not before, its plan's target. */
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
  const { spots, chances } = course;
  for (let ahead = 0; ahead < ROUNDS_AHEAD; ahead++) {
    const outlook = outlookOf(model, who, round, ahead);
    for (let n = 0; n < spots.length; n++) {
      const spot = spots[n] as number;
      const at = ((plan[spot] as number) % targets) * ROUNDS_AHEAD + ahead;
      line[at] = (line[at] as number) + (chances[n] as number) * (outlook[spot] as number);
    }
  }
  return line;
}

/** The outlook of cells of a kind so many rounds from now; worked out once for a scenario. */
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
  const waits = Math.max(0, Math.min(ahead + 1, (model.cells[slot]?.earliest ?? 1) - round));
  const kind = (playbook * 4 + size) * 2 + (isShort(model, size, crew) ? 1 : 0);
  const key = ((kind * 64 + round) * 8 + waits) * 8 + ahead;
  let outlook = known.get(key);
  if (outlook === undefined) {
    const stages = stagesOf(model, playbook, slot, round, { size, crew, loss: 0 });
    const then = ahead > 0 ? outlookOf(model, { slot, playbook, crew }, round + 1, ahead - 1) : null;
    outlook = then === null ? strikesNow(model, stages) : passOn(model, stages, then);
    known.set(key, outlook);
  }
  return outlook;
}

function strikesNow(model: Model, stages: Stages): Outlook {
  const spots = spotsOf(model);
  const outlook = new Float64Array(spots.count);
  for (let spot = 0; spot < spots.count; spot++) {
    const ready = (spots.ready[spot] as number) >= stages.needs;
    outlook[spot] = stageAt(stages, spots, Math.floor(spot / STEPS), ready).launch;
  }
  return outlook;
}

/** What may come of each spot in a round, by the outlook of the spots that it leads to. */
function passOn(model: Model, stages: Stages, then: Outlook): Outlook {
  const spots = spotsOf(model);
  const { count, place: placeOf, ready: readyOf, alike, end, legs: legsFrom, toTarget, toStaging } = spots;
  const outlook = new Float64Array(count);
  for (let spot = 0; spot < count; spot++) {
    const step = readyOf[spot] as number;
    const at = (spot - step) / STEPS;
    const place = placeOf[spot] as number;
    const ready = step >= stages.needs;
    const shares = stageAt(stages, spots, at, ready);
    const way = (goesToTarget(stages, ready) ? toTarget[at] : toStaging[at]) as number;
    const stays = shares.stay + shares.lieLow + shares.gather + (way < 0 ? shares.journey : 0);
    let chance = stays * (then[spot] as number);
    chance += shares.prepare * (then[step < STEPS - 1 ? spot + 1 : spot] as number);
    if (way >= 0) {
      const to = (alike[at - place + (end[way] as number)] as number) * STEPS + step;
      chance += shares.journey * (then[to] as number);
    }
    const legs = legsFrom[place] as Int16Array;
    const leg = shares.anywhere / legs.length;
    for (let n = 0; leg > 0 && n < legs.length; n++) {
      const to = (alike[at - place + (end[legs[n] as number] as number)] as number) * STEPS + step;
      chance += leg * (then[to] as number);
    }
    outlook[spot] = chance;
  }
  return outlook;
}
