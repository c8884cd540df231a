import type { Course } from './course';
import type { Scales } from './courses';
import type { Dice } from './dice';
import { weigh } from './weigh';
import type { Worlds } from './worlds';

/** Courses of a world as they were, for when it stays as it was. */
const courses: (Course | null)[] = [];

/**
 * Asks in one world whether the network plays otherwise, or another cell made a launch: a step among all, each as
 * likely as the others.
 */
export function doubtPlan(scales: Scales, worlds: Worlds, world: number, dice: Dice): void {
  const { model, launches } = scales;
  const base = world * worlds.slots;
  const playbook = worlds.playbook[world] as number;
  for (let slot = 0; slot < worlds.slots; slot++) courses[slot] = worlds.course[base + slot] ?? null;
  if (launches.length > 0 && dice.next() < 0.5) {
    const launch = dice.below(launches.length);
    const from = worlds.launch.subarray(base, base + worlds.slots).indexOf(launch);
    const to = dice.below(worlds.slots);
    if (from < 0 || to === from || worlds.launch[base + to] !== -1 || worlds.count[base + to] === 0) return;
    worlds.launch[base + from] = -1;
    worlds.launch[base + to] = launch;
    if (isBelieved(scales, worlds, world, dice)) return;
    worlds.launch[base + from] = launch;
    worlds.launch[base + to] = -1;
  } else {
    worlds.playbook[world] = dice.below(model.playbooks.length);
    if (worlds.playbook[world] === playbook || isBelieved(scales, worlds, world, dice)) return;
    worlds.playbook[world] = playbook;
  }
  for (let slot = 0; slot < worlds.slots; slot++) worlds.course[base + slot] = courses[slot] ?? null;
}

/** Whether a world as it is now takes the place of what it was. */
function isBelieved(scales: Scales, worlds: Worlds, world: number, dice: Dice): boolean {
  const is = weigh(scales, worlds, world);
  if (dice.next() * (worlds.worth[world] as number) >= is) return false;
  worlds.worth[world] = is;
  return true;
}
