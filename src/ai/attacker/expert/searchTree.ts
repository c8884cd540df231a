import type { World } from '../../../belief/world/attackerWorld';
import type { Network } from '../../../belief/world/network';
import type { Mind } from '../../../belief/world/playOut';
import { playOut } from '../../../belief/world/playOut';
import { worthToAttacker } from '../../../belief/world/worthToAttacker';
import { ordersOf } from '../adaptive/ordersOf';
import type { Plan } from '../adaptive/plan';
import type { Terrain } from '../adaptive/terrain';
import type { Candidate } from '../strong/candidates';

/** How often an option was taken at a point of the tree, and what came of it in all. */
export type Branch = { visits: number; worth: number };

/** A point at which the attacker decides: all worlds that look alike from here share it. */
type Point = { visits: number; branches: Branch[] };

export type Tree = { root: Point; later: Map<string, Point> };

const CURIOUS = 0.5;

/** A tree without any experience. */
export function newTree(options: number): Tree {
  return { root: newPoint(options), later: new Map() };
}

function newPoint(options: number): Point {
  return { visits: 0, branches: Array.from({ length: options }, () => ({ visits: 0, worth: 0 })) };
}

/**
 * One walk down the tree in one world: orders for this round, then, by what the attacker would see of it and nothing
 * else, the plan to go on with; the rest is played out, traces and all, to the end of the act.
 */
export function walk(
  mind: Mind,
  terrain: Terrain,
  tree: Tree,
  world: World,
  options: readonly Candidate[],
  plans: readonly Plan[],
): void {
  const first = choose(tree.root);
  const { steps, plan } = options[first] as Candidate;
  let point: Point | null = null;
  let second = 0;
  let goesOn = plan;
  const out = playOut(mind, world, (network, step) => {
    if (step === 0) return steps.map(({ order }) => order);
    if (step === 1) {
      point = pointOf(tree, `${first}/${asSeen(network)}`, plans.length + 1);
      second = choose(point);
      goesOn = second === 0 ? plan : (plans[second - 1] as Plan);
    }
    return ordersOf(goesOn, network, terrain).map(({ order }) => order);
  });
  const worth = worthToAttacker(mind.board, out, world.state.severity);
  learn(tree.root, first, worth);
  if (point !== null) learn(point, second, worth);
}

function pointOf(tree: Tree, key: string, options: number): Point {
  let point = tree.later.get(key);
  if (point === undefined) {
    point = newPoint(options);
    tree.later.set(key, point);
  }
  return point;
}

/** The option that is good or little known: untried ones first, in their order. */
function choose({ visits, branches }: Point): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  const reach = CURIOUS * Math.sqrt(visits + 1);
  for (let at = 0; at < branches.length; at++) {
    const branch = branches[at] as Branch;
    const hope = (branch.visits === 0 ? 1 : branch.worth / branch.visits) + reach / (1 + branch.visits);
    if (hope <= most) continue;
    most = hope;
    best = at;
  }
  return best;
}

function learn(point: Point, option: number, worth: number): void {
  const branch = point.branches[option] as Branch;
  point.visits += 1;
  branch.visits += 1;
  branch.worth += worth;
}

/** What the attacker sees of its own side at planning: worlds that agree in this are one to it. */
function asSeen({ severity, cells }: Network): string {
  let text = `${severity}`;
  for (const { id, place, members, readiness } of cells) text += `|${id}@${place}:${members.length}/${readiness}`;
  return text;
}
