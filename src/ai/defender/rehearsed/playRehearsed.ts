import type { Seed } from '../../../rules/random';
import type { ServiceView } from '../../../view/seatView';
import type { Budget, OpenBudget } from '../../attacker/strong/budget';
import { compare } from '../../attacker/strong/gate';
import type { Desk } from '../../desk';
import { guardAhead } from '../reasoned/guardAhead';
import type { Inclination } from '../reasoned/inclination';
import { USUAL } from '../reasoned/inclination';
import type { Picture } from '../reasoned/picture';
import { linesWith, playReasoned } from '../reasoned/playReasoned';
import { imagine } from './imagined';
import { plannedBy } from './planned';
import { watchAhead } from './watchAhead';
import { stageOf, worthInWorld } from './worthInWorld';

/** What a service weighs as at level 2, but for guards and watches, which are laid ahead of whoever comes. */
const LINES = linesWith({ guard: guardAhead, watch: watchAhead });

/** Ways to lean otherwise than usual that are worth a rehearsal. */
const OTHERWISE: readonly Partial<Inclination>[] = [
  { lendsFrom: 0 },
  { lendsFrom: 0, powersFrom: 1 },
  { powersFrom: 1 },
  { boldness: 0.6 },
  { boldness: 1.7 },
  { following: 0.7 },
  { following: 1.4 },
  { byMap: 0.1 },
  { byMap: 1 },
];
/** Worlds in which each is tried, where nothing else is said. */
export const USUAL_WORLDS: Budget = { iterations: 160 };
const LEAST_WORLDS = 8;
const MOST_WORLDS = 1000;

/**
 * A service's round rehearsed in worlds that fit its file: as reasoned, unless leaning otherwise comes out clearly better
 * in the same worlds, by more than two standard errors. Ways to lean are looked at while there is time.
 */
export function playRehearsed(desk: Desk<ServiceView>, picture: Picture, seed: Seed, time: OpenBudget): void {
  const written = (leaning: Inclination): Desk<ServiceView> => {
    const own: Desk<ServiceView> = { ...desk, left: { ...desk.left }, commands: [], reasons: [], considered: 0 };
    playReasoned(own, picture, leaning, LINES);
    return own;
  };
  const rounds = [written(USUAL)];
  for (const other of OTHERWISE) if (time.mayGoOn()) rounds.push(written({ ...USUAL, ...other }));
  const different = rounds.filter((round, at) => at === 0 || rounds.findIndex((one) => alike(one, round)) === at);
  const stage = stageOf(desk.view, picture);
  const plans = different.map(({ commands }) => plannedBy(desk.view, picture, commands));
  const worlds = imagine(picture, seed, desk.view.round);
  const values: number[][] = plans.map(() => []);
  for (let world = 0; plans.length > 1 && world < Math.min(MOST_WORLDS, time.iterations) && time.mayGoOn(); world++) {
    const imagined = worlds(world);
    plans.forEach((plan, at) => {
      values[at]?.push(worthInWorld(stage, imagined, plan));
    });
  }
  let best = 0;
  let gain = 0;
  values.forEach((value, at) => {
    const against = compare(value, values[0] ?? []);
    if (at === 0 || value.length < LEAST_WORLDS || !against.clear || against.gain <= gain) return;
    best = at;
    gain = against.gain;
  });
  const chosen = different[best] as Desk<ServiceView>;
  desk.commands.push(...chosen.commands);
  desk.reasons.push(...chosen.reasons);
  desk.left = chosen.left;
  desk.considered += different.reduce((sum, { considered }) => sum + considered, 0);
}

function alike(one: Desk<ServiceView>, other: Desk<ServiceView>): boolean {
  return JSON.stringify(one.commands) === JSON.stringify(other.commands);
}
