import type { Network, OwnCell } from '../../../belief/world/network';
import type { Order } from '../../../rules/command';
import type { Words } from '../../../text/words';
import type { Aim } from './aim';
import { aimOf } from './aim';
import type { Asked } from './asked';
import { isBusy, isEarly, isTooGuarded, nothingAsked } from './asked';
import type { Plan } from './plan';
import type { Terrain } from './terrain';
import { journeys } from './terrain';

/** One order of a plan: what it costs and why it is given. */
export type PlanStep = { order: Order; cost: number; reason: Words };

/** A round of a plan while it is being worked out. */
type Round = {
  plan: Plan;
  network: Network;
  terrain: Terrain;
  asked: Asked;
  left: number;
  waiting: { cell: OwnCell; aim: Aim }[];
  steps: PlanStep[];
};

const LAST_ROUNDS = 1;

/**
 * The orders of this round that follow from a plan: strikes first, then the cells that are nearest to one. Notes in
 * `asked` what hung on the plan's numbers.
 */
export function ordersOf(plan: Plan, network: Network, terrain: Terrain, asked = nothingAsked()): PlanStep[] {
  const round: Round = { plan, network, terrain, asked, left: network.operations, waiting: [], steps: [] };
  for (const cell of network.cells) {
    const aim = aimOf(plan, network, terrain, cell);
    if (aim !== null) round.waiting.push({ cell, aim });
    else lieLow(round, cell);
  }
  round.waiting.sort((a, b) => compare(a, b));
  each(round, strike);
  if (network.act === 'manhunt') each(round, leave);
  each(round, comeNear);
  divide(round);
  sendFor(round);
  work(round);
  for (const { cell } of round.waiting) lieLow(round, cell);
  return round.steps;
}

type Piece = { cell: OwnCell; aim: Aim };

/** Trained cells first, then those that miss least. */
function compare(a: Piece, b: Piece): number {
  const trained = Number(b.cell.trained) - Number(a.cell.trained);
  return trained || a.aim.missing - b.aim.missing || a.cell.number - b.cell.number;
}

/** Asks a line of the plan about each waiting cell; those it gives an order to wait no more. */
function each(round: Round, line: (round: Round, piece: Piece) => boolean): void {
  round.waiting = round.waiting.filter((piece) => !line(round, piece));
}

function give(round: Round, order: Order, cost: number, reason: Words): boolean {
  if (cost > round.left) return false;
  round.left -= cost;
  round.steps.push({ order, cost, reason });
  return true;
}

function isLast({ network }: Round): boolean {
  return network.round >= network.last - LAST_ROUNDS;
}

function strike(round: Round, { cell, aim }: Piece): boolean {
  const { plan, network, terrain, asked } = round;
  if (terrain.board.places.get(cell.place)?.kind !== 'target' || aim.missing > 0) return false;
  const guards = network.guards[cell.place] ?? 0;
  if (!isLast(round) && (isEarly(asked, plan, network.round) || isTooGuarded(asked, plan, guards))) return false;
  const { launchCost } = terrain.board.numbers.network;
  const cost = launchCost + (aim.size === 'medium' ? terrain.board.doctrine.mediumCost : 0);
  const params = { cell: { cell: cell.id }, place: { place: cell.place }, n: guards };
  return give(round, { kind: 'launch', cell: cell.id, size: aim.size }, cost, { key: 'reason.launch', params });
}

/** In the manhunt a cell that can no longer strike in time leaves. */
function leave(round: Round, { cell, aim }: Piece): boolean {
  const { network, terrain } = round;
  const needed = aim.missing + journeys(terrain.board, aim.toTarget);
  if (network.round + needed <= network.last) return false;
  const { board } = terrain;
  const escapeCost = board.scenario.manhunt?.escapeCost ?? 0;
  const exits: readonly string[] = board.scenario.manhunt?.exits ?? [];
  const isExit = (place: string) => exits.includes(place) || board.places.get(place)?.kind === 'haven';
  if (isExit(cell.place)) {
    const reason = { key: 'reason.escape', params: { cell: { cell: cell.id }, place: { place: cell.place } } };
    return give(round, { kind: 'escape', cell: cell.id }, escapeCost, reason);
  }
  let best: string[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id } of board.scenario.map.places) {
    const way = isExit(id) ? terrain.waysFrom(cell.place).get(id) : undefined;
    if (way === undefined || way.price >= least) continue;
    best = way.path;
    least = way.price;
  }
  return best !== null && travel(round, cell, best, 'reason.flee');
}

/** A cell with nothing left to prepare goes where it strikes, in time. */
function comeNear(round: Round, { cell, aim }: Piece): boolean {
  const { plan, network, terrain, asked } = round;
  if (aim.missing > 0 || aim.toTarget.path.length === 0) return false;
  if (!isLast(round) && isEarly(asked, plan, network.round + journeys(terrain.board, aim.toTarget))) return false;
  return travel(round, cell, aim.toTarget.path, 'reason.approach', network.guards[aim.target] ?? 0);
}

function travel(round: Round, cell: OwnCell, path: readonly string[], key: string, guards = 0): boolean {
  const { network, terrain } = round;
  if (path.length === 0 || network.round < cell.canTravelFrom) return false;
  const { maxLegs, journeyCost } = terrain.board.numbers.network;
  const legs = path.slice(0, maxLegs);
  const end = path[key === 'reason.advance' ? legs.length - 1 : path.length - 1] as string;
  const params = { cell: { cell: cell.id }, place: { place: end }, n: guards };
  return give(round, { kind: 'journey', cell: cell.id, path: legs }, journeyCost, { key, params });
}

/** A trained cell that is large enough for two plots divides before it prepares. */
function divide(round: Round): void {
  const { plan, terrain } = round;
  if (!plan.divides) return;
  each(round, (_, { cell, aim }) => {
    const members = terrain.board.numbers.launch.members[aim.size];
    if (!cell.trained || cell.readiness > 0 || cell.members.length < 2 * members) return false;
    const leaving = cell.members.slice(0, Math.floor(cell.members.length / 2));
    const reason = { key: 'reason.split', params: { cell: { cell: cell.id } } };
    return give(
      round,
      { kind: 'split', cell: cell.id, members: leaving },
      terrain.board.numbers.network.joinCost,
      reason,
    );
  });
}

/** Sends for a new cell from the haven while there is time for it to matter. */
function sendFor(round: Round): void {
  const { plan, network, terrain } = round;
  const { dispatchCost, dispatchUnderPressure, maxLegs } = terrain.board.numbers.network;
  const sent = network.cells.filter(({ id }) => id.startsWith('sent-')).length;
  if (sent >= plan.sends || network.act === 'manhunt') return;
  const haven = terrain.board.scenario.map.places.find(({ kind }) => kind === 'haven')?.id;
  if (haven === undefined) return;
  const target = terrain.board.targets[0]?.id ?? '';
  const legs = terrain.waysFrom(haven).get(target)?.path.length ?? Number.POSITIVE_INFINITY;
  const needed = terrain.board.numbers.launch.readiness.medium + Math.ceil(legs / maxLegs) + 1;
  if (network.round + needed > network.last) return;
  const cost = dispatchCost + (network.pressure ? dispatchUnderPressure : 0);
  give(round, { kind: 'dispatch' }, cost, { key: 'reason.dispatch' });
}

/** So many cells as the plan has at work go to their ground, or prepare there. */
function work(round: Round): void {
  const { plan, terrain, asked } = round;
  const { prepareCost, largePrepareCost } = terrain.board.numbers.network;
  let busy = 0;
  each(round, (_, { cell, aim }) => {
    if (aim.missing === 0 || isBusy(asked, plan, busy)) return false;
    busy += 1;
    const travelling = cell.place !== aim.ground && round.network.round >= cell.canTravelFrom;
    if (travelling) return travel(round, cell, aim.toGround.path, 'reason.advance');
    const cost = aim.size === 'large' ? largePrepareCost : prepareCost;
    const reason = { key: 'reason.prepare', params: { cell: { cell: cell.id }, n: aim.missing } };
    return give(round, { kind: 'prepare', cell: cell.id, size: aim.size }, cost, reason);
  });
}

function lieLow(round: Round, cell: OwnCell): void {
  give(round, { kind: 'lieLow', cell: cell.id }, 0, { key: 'reason.lieLow', params: { cell: { cell: cell.id } } });
}
