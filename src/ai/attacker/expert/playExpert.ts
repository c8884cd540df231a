import { openMind } from '../../../belief/world/playOut';
import type { Board } from '../../../rules/board';
import type { Seed } from '../../../rules/random';
import type { AttackerView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { writePlan } from '../adaptive/writePlan';
import type { Budget } from '../strong/budget';
import { openInParts } from '../strong/budget';
import type { Candidate } from '../strong/candidates';
import { favourite } from '../strong/favourite';
import { compare } from '../strong/gate';
import { mean } from '../strong/halving';
import { tryOut } from '../strong/tryOut';
import { newTree, walk } from './searchTree';

const BREADTH = { plans: 20, changes: 14 };
const WORLDS = 64;
/** Share of the budget for trying candidates out; the rest grows a tree from the best of them. */
const TRIED = 0.6;
const FINALISTS = 5;
const PLANS_LATER = 4;
/** Mean worth by which two of the best are as good as equal. */
const NEAR = 0.02;
const ALIKE = { near: NEAR, most: NEAR };

/**
 * Writes the round by what a strong player would try, looked at again in a shallow tree over what may be seen next
 * round; of those that come out almost alike one is taken by lot, so that it cannot be foreseen.
 */
export function playExpert(desk: Desk<AttackerView>, board: Board, seed: Seed, budget: Budget): void {
  const [trying, time] = openInParts(budget, TRIED);
  const tried = tryOut(desk, board, seed, trying, { breadth: BREADTH, worlds: WORLDS });
  if (tried === null) return;
  const { candidates, trials, terrain, worlds } = tried;
  const finalists = [...trials.order.slice(0, FINALISTS)];
  if (!finalists.includes(0)) finalists.push(0);
  const options = finalists.map((at) => candidates[at] as Candidate);
  const plans = options.slice(0, PLANS_LATER).map(({ plan }) => plan);
  const tree = newTree(options.length);
  const mind = openMind(board);
  let walks = 0;
  for (; options.length > 1 && walks < time.iterations && time.mayGoOn(); walks++)
    walk(mind, terrain, tree, worlds(walks % WORLDS), options, plans);
  desk.considered += walks;
  const doctrine = trials.values[0] ?? [];
  const scored = finalists.map((at, index) => {
    const own = trials.values[at] ?? [];
    const { visits, worth } = tree.root.branches[index] ?? { visits: 0, worth: 0 };
    const { gain, error } = compare(own, doctrine);
    const joint = (worth + mean(own) * own.length) / Math.max(1, visits + own.length);
    return { at, joint, clear: at === 0 || (gain > 2 * error && gain > 0) };
  });
  const open = scored.filter(({ clear }) => clear).sort((a, b) => b.joint - a.joint || a.at - b.at);
  const most = open[0]?.joint ?? 0;
  const alike = open.filter(({ joint }) => joint >= most - NEAR);
  const lot = Math.min(alike.length - 1, Math.floor(desk.chance.now('nearEqual') * alike.length));
  const chosen = favourite(tried, alike[lot]?.at ?? 0, { ...tried, chance: desk.chance }, ALIKE);
  writePlan(desk, (candidates[chosen] as Candidate).steps);
}
