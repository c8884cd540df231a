import { ROUNDS_AHEAD } from '../../../belief/belief';
import type { Course } from '../../../belief/course';
import { whoIs } from '../../../belief/courses';
import { lookAhead } from '../../../belief/outlook';
import { spotsOf } from '../../../belief/plans';
import { plannedSize } from '../../../belief/policy';
import { MOST_MEMBERS } from '../../../belief/worlds';
import type { Seed } from '../../../rules/random';
import { PURPOSE, uniform } from '../../../rules/random';
import type { Picture } from '../reasoned/picture';

/** A cell of an imagined world: where it is, who is in it, what it has in hand, when it strikes where if it goes on. */
export type ImaginedCell = {
  place: string;
  /** Numbers of its people, as the model counts them. */
  members: number[];
  trained: boolean;
  /** What a strike of it would weigh. */
  severity: number;
  success: number;
  /** Sectors on its next journey; empty when it stays. */
  sectors: readonly number[];
  /** By target, then by round from now: the chance that it strikes. */
  strikes: Float64Array;
};

export type Imagined = { cells: ImaginedCell[]; member: ReadonlySet<number> };

/** How many rounds ahead a service rehearses. */
export const AHEAD = ROUNDS_AHEAD;
const SIZES = ['small', 'small', 'medium', 'large'] as const;

/** Steps of the golden ratio lie evenly however many are taken. */
const GOLDEN = 0.6180339887498949;

/**
 * Worlds that fit the own file, each as likely as the others: drawn evenly by weight from those that carry the belief,
 * with one place and stage for each cell. The same picture and seed always imagine the same.
 */
export function imagine(picture: Picture, seed: Seed, round: number): (n: number) => Imagined {
  const { worlds } = picture.filter;
  const sums = new Float64Array(worlds.n);
  let sum = 0;
  for (let world = 0; world < worlds.n; world++) {
    sum += worlds.weight[world] as number;
    sums[world] = sum;
  }
  const lines = new Map<string, Float64Array>();
  const start = uniform(seed, PURPOSE.agent, round, 1, 33);
  return (n) => {
    const turn = start + GOLDEN * n;
    const point = (turn - Math.floor(turn)) * sum;
    let world = 0;
    while (world < worlds.n - 1 && (sums[world] as number) < point) world += 1;
    return worldAt(picture, world, lines, (slot) => uniform(seed, PURPOSE.agent, round, n * 16 + slot, 34));
  };
}

function worldAt(
  picture: Picture,
  world: number,
  lines: Map<string, Float64Array>,
  draw: (slot: number) => number,
): Imagined {
  const { worlds, scales } = picture.filter;
  const cells: ImaginedCell[] = [];
  const member = new Set<number>();
  for (let slot = 0; slot < worlds.slots; slot++) {
    const index = world * worlds.slots + slot;
    const members: number[] = [];
    for (let n = 0; n < (worlds.count[index] as number); n++) {
      const person = worlds.member[index * MOST_MEMBERS + n] as number;
      member.add(person);
      if (scales.tables.takenIn[person] === 0) members.push(person);
    }
    const course = worlds.course[index] ?? null;
    if (course === null || course.gone || members.length === 0) continue;
    const spot = spotIn(course, draw(slot));
    if (spot !== null) cells.push(cellAt(picture, world, slot, spot, members, lines));
  }
  return { cells, member };
}

/** One spot of a course by its chances; null when the cell has not come into being. */
function spotIn({ spots, chances }: Course, drawn: number): number | null {
  let left = drawn;
  for (let n = 0; n < spots.length; n++) {
    left -= chances[n] as number;
    if (left < 0) return spots[n] as number;
  }
  return null;
}

function cellAt(
  picture: Picture,
  world: number,
  slot: number,
  spot: number,
  members: number[],
  lines: Map<string, Float64Array>,
): ImaginedCell {
  const { filter, numbers } = picture;
  const { model, worlds, scales, round } = filter;
  const spots = spotsOf(model);
  const who = { ...whoIs(scales, worlds, world, slot), crew: members.length };
  const key = `${slot}/${who.playbook}/${who.crew}/${spot}`;
  let strikes = lines.get(key);
  if (strikes === undefined) {
    const here: Course = {
      worth: 1,
      spots: Uint16Array.of(spot),
      chances: Float64Array.of(1),
      unborn: 0,
      gone: false,
    };
    strikes = Float64Array.from(lookAhead(model, who, here, round));
    lines.set(key, strikes);
  }
  const size = plannedSize(model, who.playbook, who.crew);
  const name = SIZES[size] ?? 'small';
  const at = (spots.plan[spot] as number) * model.places.length + (spots.place[spot] as number);
  const ready = (spots.ready[spot] as number) >= (model.needs[size] as number);
  const way = model.ways.list[(ready ? spots.toTarget[at] : spots.toStaging[at]) as number];
  const trained = model.cells[slot]?.trained === true;
  return {
    place: model.places[spots.place[spot] as number] as string,
    members,
    trained,
    severity: numbers.launch.severity[name],
    success: numbers.launch.chance[name] * (trained ? 1 : numbers.launch.untrained),
    sectors: way?.sectors ?? [],
    strikes,
  };
}
