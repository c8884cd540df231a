import type { Words } from '../text/words';
import { actBoard } from './actBoard';
import type { Board } from './board';
import type { Cost, Options, OrderOption, Refusable, Target } from './choices';
import { orderRule, ruleOf } from './orders/list';
import { kindsOf, refuseCost, refuseNotReady, refuseReady, refuseWriting } from './planning';
import { refuseSend } from './reports';
import type { OrderKind } from './shape/services';
import type { SeatId, State } from './state';

/**
 * Everything a service or the attacker may do now. What is not possible says why in a sentence; when the seat can
 * write nothing, nothing is.
 */
export function options(anyBoard: Board, state: State, seat: SeatId): Options {
  const board = actBoard(anyBoard, state);
  const send: Options['send'] = [];
  for (const { id } of board.scenario.services) {
    if (id === seat || seat === 'attacker') continue;
    const reason = refuseWriting(state, seat) ?? refuseSend(board, state, seat, null, id);
    send.push({ to: id, possible: reason === null, reason });
  }
  return {
    orders: kindsOf(board, state, seat).map((kind) => orderOption(board, state, seat, kind)),
    ready: refusable(refuseReady(state, seat)),
    notReady: refusable(refuseNotReady(state, seat)),
    send,
  };
}

function refusable(reason: Words | null): Refusable {
  return { possible: reason === null, reason };
}

/** One kind of order with everything it could be given about, and what the seat's resources still allow. */
function orderOption(board: Board, state: State, seat: SeatId, kind: OrderKind): OrderOption {
  const rule = orderRule(kind);
  const writing = refuseWriting(state, seat);
  if (writing !== null) return { kind, cost: null, possible: false, reason: writing, names: rule.names, targets: [] };
  const targets = rule.targets(board, state, seat);
  for (const target of targets) limitToResources(board, state, seat, kind, target);
  const possible = targets.some((target) => target.possible);
  const reason = possible ? null : whyNone(rule.names, targets);
  return { kind, cost: usualCost(board, state, seat, kind, targets), possible, reason, names: rule.names, targets };
}

/** Why nothing can be named, as one sentence about all of them: what one person or cell lacks stands beside his name. */
function whyNone(names: OrderOption['names'], targets: readonly Target[]): Words {
  const reasons = targets.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const [first] = reasons;
  if (first === undefined) return { key: 'refuse.nothingToName' };
  const lacking = reasons.find(({ key }) => key.startsWith('refuse.lack'));
  if (lacking !== undefined) return lacking;
  if (names === 'person') return { key: 'refuse.nobodyQualifies' };
  if (reasons.length === 1 || reasons.every((reason) => reason.key === first.key && reason.params === undefined))
    return first;
  return { key: names === 'cell' || names === 'journey' ? 'refuse.noCellQualifies' : 'refuse.nothingQualifies' };
}

/** What a seat lacks the means for is not possible either. */
function limitToResources(board: Board, state: State, seat: SeatId, kind: OrderKind, target: Target): void {
  if (kind === 'journey') {
    if (!target.possible) return;
    target.reason = refuseCost(board, state, seat, { kind, cell: target.id, path: [target.id] });
    target.possible = target.reason === null;
    return;
  }
  let possible = false;
  const rule = orderRule(kind);
  for (const form of target.forms) {
    form.cost = rule.cost(board, state, seat, form.order);
    if (form.possible) form.reason = refuseCost(board, state, seat, form.order);
    form.possible = form.reason === null;
    possible ||= form.possible;
  }
  if (target.possible && !possible) target.reason = target.forms[0]?.reason ?? null;
  target.possible &&= possible;
}

/** What an order of this kind costs as a rule: the cost of the first form that can be given, else of the first. */
function usualCost(board: Board, state: State, seat: SeatId, kind: OrderKind, targets: Target[]): Cost | null {
  if (kind === 'journey') return orderRule(kind).cost(board, state, seat, { kind, cell: '', path: [''] });
  const form = (targets.find((target) => target.possible) ?? targets[0])?.forms.find((one) => one.possible);
  const any = form ?? targets[0]?.forms[0];
  return any === undefined ? null : ruleOf(any.order).cost(board, state, seat, any.order);
}
