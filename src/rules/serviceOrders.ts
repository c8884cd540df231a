import { liftAlert, setAlert } from './alerts';
import type { Board } from './board';
import type { Order } from './command';
import { record } from './record';
import { startOfRound } from './sensors/ordersOfRound';
import { askPartner } from './sensors/partner';
import { runStudy } from './sensors/study';
import type { SeatId, State } from './state';
import { changeTrust } from './trust';

/**
 * The start of execution: everything services ordered that stands or is done at a desk. Units and guards take their
 * posts, alerts are opened and withdrawn, units are lent for the next round, powers are declared or lifted, partners
 * are asked, persons are studied. Arrests, raids, watches and follows have their own steps.
 */
export function executeStandingOrders(board: Board, state: State): void {
  state.pressure = false;
  const before: Stood[] = [];
  for (const { id } of board.scenario.services) {
    const history = state.services[id]?.history ?? [];
    for (let at = startOfRound(history, state.round); at < history.length; at++)
      executeOrder(board, state, id, (history[at] as (typeof history)[number]).order, before);
  }
}

/** What stood at a post before the round's orders moved something there: several services may add to it. */
type Stood = { standing: Record<string, number>; at: string; was: number };

function executeOrder(board: Board, state: State, seat: SeatId, order: Order, before: Stood[]): void {
  switch (order.kind) {
    case 'post':
      moveUnits(state.posts, before, order.sector, order.units, board.numbers.maxUnitsPerSector);
      return;
    case 'guard':
      moveUnits(state.guards, before, order.place, order.details, Number.POSITIVE_INFINITY);
      return;
    case 'openAlert':
      setAlert(state, { person: order.person, code: order.code, since: state.round, byCard: false });
      return;
    case 'withdrawAlert':
      liftAlert(state, order.person);
      return;
    case 'lend':
      lend(state, seat, order);
      return;
    case 'emergency':
      declare(state, order.declared);
      return;
    case 'pressure':
      state.pressure = true;
      return;
    case 'outreach':
      outreach(board, state, seat, order.place);
      return;
    case 'askPartner':
      askPartner(board, state, seat, order.person);
      return;
    case 'study':
      runStudy(board, state, seat, order.person);
      return;
    default:
      return;
  }
}

function moveUnits(standing: Record<string, number>, before: Stood[], at: string, wanted: number, most: number): void {
  const now = standing[at] ?? 0;
  standing[at] = Math.min(most, Math.max(0, now + wanted - stoodBefore(standing, before, at, now)));
}

/** What stood there before the round's first order about it; that is noted when it is what stands now. */
function stoodBefore(standing: Record<string, number>, before: Stood[], at: string, now: number): number {
  for (const one of before) if (one.at === at && one.standing === standing) return one.was;
  before.push({ standing, at, was: now });
  return now;
}

function lend(state: State, seat: SeatId, { from, to, resource }: Extract<Order, { kind: 'lend' }>): void {
  state.lent.push({ from, to, resource, round: state.round + 1 });
  const params = { from: { seat: from }, to: { seat: to }, resource: { words: { key: `law.unit_${resource}` } } };
  const seenBy = [...new Set([seat, from, to])];
  record(state, 'users', { key: 'evidence.lent', params }, { seenBy });
}

function declare(state: State, declared: boolean): void {
  if (state.emergency === declared) return;
  state.emergency = declared;
  const key = declared ? 'evidence.emergencyDeclared' : 'evidence.emergencyLifted';
  record(state, 'megaphone', { key }, { seenBy: 'all' });
}

/** Outreach in a place: trust grows a little, and the attacker's influence there shrinks. */
function outreach(board: Board, state: State, seat: SeatId, place: string): void {
  const { trust } = board.numbers;
  const before = state.attacker.influence[place] ?? 0;
  state.attacker.influence[place] = Math.max(0, before + trust.outreachInfluence);
  changeTrust(board, state, trust.outreach);
  const params = { place: { place }, trust: trust.outreach };
  record(state, 'users', { key: 'evidence.outreach', params }, { seenBy: [seat] }, place);
}
