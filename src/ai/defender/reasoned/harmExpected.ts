import { ROUNDS_AHEAD } from '../../../belief/belief';
import type { Course, Who } from '../../../belief/course';
import { whoIs } from '../../../belief/courses';
import { lookAhead } from '../../../belief/outlook';
import { plannedSize } from '../../../belief/policy';
import { MOST_MEMBERS } from '../../../belief/worlds';
import type { ServiceView } from '../../../view/seatView';
import type { Picture } from './picture';

/** What a strike that cannot decide the exercise counts at least beside one that does. */
const MINOR = 0.1;
/** What a strike of the round after the one about to be planned counts: guards can still be moved. */
const NEXT = 0.5;

/** How much of a course's weight has so many people still at large. */
type Crews = { who: Who; weight: Float64Array };

/**
 * What strikes at each target would weigh in this round and the next, in the order of the map's targets: chances, by how
 * near a strike would come to what counts as failure, with the people who are still at large.
 */
export function harmExpected({ filter, numbers }: Picture, view: ServiceView): number[] {
  const { model, round } = filter;
  const harm = model.targets.map(() => 0);
  const missing = Math.max(1, view.failAt - view.severity);
  for (const [course, { who, weight }] of crewsOf(filter)) {
    const trained = model.cells[who.slot]?.trained === true ? 1 : numbers.launch.untrained;
    for (let crew = 1; crew < weight.length; crew++) {
      if (weight[crew] === 0) continue;
      const strikes = lookAhead(model, { ...who, crew }, course, round);
      const share = Math.min(1, (model.severity[plannedSize(model, who.playbook, crew)] as number) / missing);
      const each = (weight[crew] as number) * trained * Math.max(MINOR, share * share);
      harm.forEach((_, target) => {
        const at = target * ROUNDS_AHEAD;
        const soon = (strikes[at] as number) + NEXT * (strikes[at + 1] as number);
        harm[target] = (harm[target] as number) + each * soon;
      });
    }
  }
  return harm;
}

function crewsOf({ worlds, scales }: Picture['filter']): Map<Course, Crews> {
  const found = new Map<Course, Crews>();
  const { takenIn } = scales.tables;
  for (let world = 0; world < worlds.n; world++) {
    const weight = worlds.weight[world] as number;
    for (let slot = 0; weight > 0 && slot < worlds.slots; slot++) {
      const index = world * worlds.slots + slot;
      const course = worlds.course[index] ?? null;
      if (course === null || course.gone) continue;
      let crew = 0;
      for (let n = 0; n < (worlds.count[index] as number); n++)
        if (takenIn[worlds.member[index * MOST_MEMBERS + n] as number] === 0) crew += 1;
      let known = found.get(course);
      if (known === undefined) {
        known = { who: whoIs(scales, worlds, world, slot), weight: new Float64Array(MOST_MEMBERS + 1) };
        found.set(course, known);
      }
      known.weight[crew] = (known.weight[crew] as number) + weight;
    }
  }
  return found;
}
