import type { Course, Who } from '../../../belief/course';
import { whoIs } from '../../../belief/courses';
import { ARRIVE, LIE_LOW, PREPARE, RECRUIT, STAY } from '../../../belief/deeds';
import { STEPS, spotsOf } from '../../../belief/plans';
import { plannedSize } from '../../../belief/policy';
import { goesToTarget, stageAt, stagesOf } from '../../../belief/stages';
import type { Picture } from '../reasoned/picture';

/** How often who is ready goes to another target than its plan says, each as likely: nobody is surely on his way. */
const ELSEWHERE = 0.3;

type Filter = Picture['filter'];

/**
 * How many cells a team would be expected to notice at each place this round, by the model's places: where they will be
 * once they have travelled, and by what they will be doing there.
 */
export function sightings({ filter }: Picture): Float64Array {
  const { model, worlds, scales } = filter;
  const found = new Map<Course, { weight: number; who: Who }>();
  for (let world = 0; world < worlds.n; world++) {
    const weight = worlds.weight[world] as number;
    for (let slot = 0; weight > 0 && slot < worlds.slots; slot++) {
      const course = worlds.course[world * worlds.slots + slot] ?? null;
      if (course === null || course.gone) continue;
      const known = found.get(course);
      if (known === undefined) found.set(course, { weight, who: whoIs(scales, worlds, world, slot) });
      else known.weight += weight;
    }
  }
  const seen = new Float64Array(model.places.length);
  for (const [course, { weight, who }] of found) lookAt(filter, course, who, weight, seen);
  return seen;
}

function lookAt({ model, round }: Filter, course: Course, who: Who, weight: number, seen: Float64Array): void {
  const { slot, playbook, crew } = who;
  const spots = spotsOf(model);
  const size = plannedSize(model, playbook, crew);
  const stages = stagesOf(model, playbook, slot, round, { size, crew, loss: 0 });
  const shows = (deed: number) => model.seen[deed * 4 + size] as number;
  const add = (place: number, by: number) => {
    seen[place] = (seen[place] as number) + by;
  };
  const goals = model.targets.length;
  for (let n = 0; n < course.spots.length; n++) {
    const spot = course.spots[n] as number;
    const share = weight * (course.chances[n] as number);
    const place = spots.place[spot] as number;
    const ready = (spots.ready[spot] as number) >= stages.needs;
    const does = stageAt(stages, spots, Math.floor(spot / STEPS), ready);
    const idle = does.stay * shows(STAY) + does.lieLow * shows(LIE_LOW);
    add(place, share * (idle + does.prepare * shows(PREPARE) + does.gather * shows(RECRUIT)));
    const go = (plan: number, part: number) => {
      const way = (goesToTarget(stages, ready) ? spots.toTarget : spots.toStaging)[
        plan * model.places.length + place
      ] as number;
      const end = way < 0 ? place : (spots.end[way] as number);
      add(end, part * share * does.journey * shows(way < 0 ? STAY : ARRIVE));
    };
    const plan = spots.plan[spot] as number;
    const elsewhere = ready ? ELSEWHERE : 0;
    go(plan, 1 - elsewhere);
    for (let goal = 0; elsewhere > 0 && goal < goals; goal++) go(plan - (plan % goals) + goal, elsewhere / goals);
    const legs = spots.legs[place] as Int16Array;
    for (const leg of legs) add(spots.end[leg] as number, (share * does.anywhere * shows(ARRIVE)) / legs.length);
  }
}
