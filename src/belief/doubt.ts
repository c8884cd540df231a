import type { Dice } from './dice';
import type { Suspicion } from './suspicion';
import { proposal, propose } from './suspicion';
import type { Scales } from './weigh';
import { weigh } from './weigh';
import type { Worlds } from './worlds';
import { exchange, LISTED, MOST_MEMBERS, slotAt } from './worlds';

/**
 * Asks in one world whether somebody else may be the man: a Metropolis-Hastings step on who is who, with names proposed
 * by suspicion. Says whether the world changed.
 */
export function doubt(scales: Scales, worlds: Worlds, world: number, suspicion: Suspicion, dice: Dice): boolean {
  const { model, tables } = scales;
  const at = anyMember(worlds, world, dice);
  if (at < 0) return false;
  const before = worlds.member[at] as number;
  const slot = slotAt(worlds, world, at);
  const person = propose(suspicion, slot, dice.next(), dice.next());
  if (person === before || tables.takenIn[person] !== 0 || tables.takenIn[before] !== 0) return false;
  if (worlds.kind[at] !== LISTED && (tables.home[person] as number) >= 0) return false;
  const other = worlds.slotOf[world * model.people + person] as number;
  if (other === slot) return false;
  const back = proposal(suspicion, slot, before) + (other < 0 ? 0 : proposal(suspicion, other, person));
  const there = proposal(suspicion, slot, person) + (other < 0 ? 0 : proposal(suspicion, other, before));
  const was = worlds.worth[world] as number;
  exchange(worlds, model.people, world, at, person);
  const is = weigh(scales, worlds, world);
  if (dice.next() * was * there < is * back) {
    worlds.worth[world] = is;
    return true;
  }
  exchange(worlds, model.people, world, at, before);
  weigh(scales, worlds, world);
  return false;
}

function anyMember(worlds: Worlds, world: number, dice: Dice): number {
  let members = 0;
  const base = world * worlds.slots;
  for (let slot = 0; slot < worlds.slots; slot++) members += worlds.count[base + slot] as number;
  let left = dice.below(members);
  for (let slot = 0; slot < worlds.slots; slot++) {
    const count = worlds.count[base + slot] as number;
    if (left < count) return (base + slot) * MOST_MEMBERS + left;
    left -= count;
  }
  return -1;
}

/**
 * Asks in one world whether the network plays otherwise, or another cell made a launch: a step among all, each as
 * likely as the others.
 */
export function doubtPlan(scales: Scales, worlds: Worlds, world: number, dice: Dice): void {
  const { model, launches } = scales;
  const was = worlds.worth[world] as number;
  const base = world * worlds.slots;
  const playbook = worlds.playbook[world] as number;
  if (launches.length > 0 && dice.next() < 0.5) {
    const launch = dice.below(launches.length);
    const from = worlds.launch.subarray(base, base + worlds.slots).indexOf(launch);
    const to = dice.below(worlds.slots);
    if (from < 0 || to === from || worlds.launch[base + to] !== -1 || worlds.count[base + to] === 0) return;
    worlds.launch[base + from] = -1;
    worlds.launch[base + to] = launch;
    const is = weigh(scales, worlds, world);
    if (dice.next() * was < is) {
      worlds.worth[world] = is;
      return;
    }
    worlds.launch[base + from] = launch;
    worlds.launch[base + to] = -1;
  } else {
    worlds.playbook[world] = dice.below(model.playbooks.length);
    if (worlds.playbook[world] === playbook) return;
    const is = weigh(scales, worlds, world);
    if (dice.next() * was < is) {
      worlds.worth[world] = is;
      return;
    }
    worlds.playbook[world] = playbook;
  }
  weigh(scales, worlds, world);
}
