import type { World } from '../../../belief/world/attackerWorld';
import { attackerWorld } from '../../../belief/world/attackerWorld';
import type { Network } from '../../../belief/world/network';
import type { Mind } from '../../../belief/world/playOut';
import { openMind, playOut } from '../../../belief/world/playOut';
import { worthToAttacker } from '../../../belief/world/worthToAttacker';
import type { Board } from '../../../rules/board';
import type { Seed } from '../../../rules/random';
import { hashText } from '../../../rules/random';
import type { AttackerView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { perceivedCoverage } from '../adaptive/coverage';
import { networkInView } from '../adaptive/networkInView';
import { ordersOf } from '../adaptive/ordersOf';
import { plansOf } from '../adaptive/plansOf';
import { choosePlan } from '../adaptive/playAdaptive';
import type { Terrain } from '../adaptive/terrain';
import { terrainOf } from '../adaptive/terrain';
import type { OpenBudget } from './budget';
import type { Breadth, Candidate } from './candidates';
import { candidatesFor } from './candidates';
import type { Trials } from './halving';
import { halve } from './halving';

/** Who thinks ahead also weighs plans more exactly before. */
const SHARP = 60;
/** With so many rounds of the act still to come, or fewer, all of the thought is spent; with more there is less of it. */
const LONG = 8;
/** Finding other candidates takes no longer than so many times as finding the doctrine's. */
const LOOKS = 2;
const NOTHING_ELSE: Breadth = { plans: 0, changes: 0 };

export type TriedOut = {
  candidates: Candidate[];
  trials: Trials;
  network: Network;
  terrain: Terrain;
  worlds: (world: number) => World;
};

/**
 * Tries out what the attacker might do this round in worlds that may be the true one, each candidate in the same
 * worlds. Candidate 0 is the doctrine's, and where time is too short for more the only one. Null when there is nothing
 * to decide.
 */
export function tryOut(
  desk: Desk<AttackerView>,
  board: Board,
  seed: Seed,
  time: OpenBudget,
  wish: { breadth: Breadth; worlds: number },
): TriedOut | null {
  const begun = time.left();
  const network = networkInView(board, desk.view);
  const terrain = terrainOf(board, perceivedCoverage(board, desk.view));
  const doctrine = choosePlan(desk, board, terrain, SHARP);
  if (doctrine === undefined) return null;
  const hurried = time.left() < LOOKS * (begun - time.left());
  const plans = hurried ? [] : plansOf(board);
  const breadth = hurried ? NOTHING_ELSE : wish.breadth;
  const candidates = candidatesFor(doctrine, plans, network, terrain, breadth);
  const worlds = worldsFor(board, desk.view, seed);
  const mind = openMind(board);
  const trials = halve({
    options: candidates.length,
    worlds: wish.worlds,
    budget: Math.floor(time.iterations * shareOfThought(desk.view)),
    mayGoOn: time.mayGoOn,
    worthOf: (option, world) => worthOf(mind, terrain, worlds(world), candidates[option] as Candidate),
  });
  desk.considered += trials.spent;
  return { candidates, trials, network, terrain, worlds };
}

/** An exercise takes the longer to play out the earlier it is: every round gets about as much time to think. */
function shareOfThought({ round, rounds }: AttackerView): number {
  return Math.min(1, LONG / Math.max(1, rounds - round + 1));
}

/** Worlds that may be the true one, made when they are asked for. */
function worldsFor(board: Board, view: AttackerView, seed: Seed): (world: number) => World {
  const made: World[] = [];
  return (world) => {
    let one = made[world];
    if (one === undefined) {
      one = attackerWorld(board, view, worldSeed(seed, view.round, world));
      made[world] = one;
    }
    return one;
  };
}

/** The seed of one world: from the agent's own, so that it tells nothing of the luck of the exercise. */
function worldSeed(seed: Seed, round: number, world: number): Seed {
  const text = `${seed.join('.')}/${round}/${world}`;
  return [hashText(`world1${text}`), hashText(`world2${text}`), hashText(`world3${text}`), hashText(`world4${text}`)];
}

/** What a candidate comes to in one world: its orders now, then its plan to the end of the act. */
function worthOf(mind: Mind, terrain: Terrain, world: World, { plan, steps }: Candidate): number {
  const first = steps.map(({ order }) => order);
  const out = playOut(mind, world, (network, step) =>
    step === 0 ? first : ordersOf(plan, network, terrain).map(({ order }) => order),
  );
  return worthToAttacker(mind.board, out, world.state.severity);
}
