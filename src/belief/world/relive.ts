import type { Board } from '../../rules/board';
import { cellOf, isLive } from '../../rules/cells';
import type { Order } from '../../rules/command';
import { personOf } from '../../rules/personOf';
import type { Cell, State } from '../../rules/state';
import type { AttackerView } from '../../view/seatView';
import type { Habits } from './habits';
import { playRound } from './playRound';

/**
 * Goes through the rounds behind a view again in a made-up world: the attacker gives the orders that it gave, the
 * services do what such services may have done. Nobody is lost whom the network has not lost by then, and who led
 * to a loss that never was leaves no trace on file: that much the attacker knows.
 */
export function relive(board: Board, state: State, habits: Habits, view: AttackerView): void {
  const start = state.trust;
  for (let round = 1; round < view.round && state.phase === 'planning'; round++) {
    state.trust = start + ((view.trust - start) * (round - 1)) / Math.max(1, view.round - 1);
    const orders = view.history.filter((past) => past.round === round).map(({ order }) => order);
    const given = orders.flatMap((order) => possible(state, order));
    const lost = view.log.filter((line) => line.round === round && line.words.key === 'evidence.lost').length;
    const before = state.cells.map((cell) => ({ cell, members: [...cell.members] }));
    playRound(board, state, habits, given);
    retire(state, orders);
    giveBack(state, before, lost);
    state.severity = 0;
  }
}

/** An order as this world can carry it out; launches are known by what came of them and happen apart. */
function possible(state: State, order: Order): Order[] {
  if (order.kind === 'launch' || order.kind === 'escape' || order.kind === 'playCard') return [];
  if (!('cell' in order)) return [order];
  const cell = cellOf(state, order.cell);
  if (cell === undefined || !isLive(cell)) return [];
  if (order.kind !== 'split') return [order];
  const members = cell.members.slice(0, Math.min(order.members.length, cell.members.length - 1));
  return members.length === 0 ? [] : [{ ...order, members }];
}

/** Cells that struck or left are gone, whatever came of it. */
function retire(state: State, orders: readonly Order[]): void {
  for (const order of orders) {
    if (order.kind !== 'launch' && order.kind !== 'escape') continue;
    const cell = cellOf(state, order.cell);
    if (cell === undefined) continue;
    cell.gone = true;
    for (const code of cell.members) {
      const person = personOf(state, code);
      if (person !== undefined) person.fate = 'gone';
    }
  }
}

type Before = { cell: Cell; members: string[] }[];

/** Those taken beyond what was lost are free again, and the files forget what they had on them. */
function giveBack(state: State, before: Before, lost: number): void {
  let kept = lost;
  for (const { cell, members } of before) {
    for (const code of members) {
      const person = personOf(state, code);
      if (person === undefined || person.fate !== 'held' || cell.members.includes(code)) continue;
      if (person.cell !== cell.id) continue;
      if (kept > 0) {
        kept -= 1;
        continue;
      }
      person.fate = 'free';
      person.heldKnownTo = [];
      cell.members.push(code);
      cell.gone = false;
      person.place = cell.place;
      forget(state, code);
    }
  }
}

function forget(state: State, code: string): void {
  for (const id in state.services) {
    const own = state.services[id];
    if (own !== undefined) own.file = own.file.filter((report) => report.person !== code);
  }
  state.awaited = state.awaited.filter(({ report }) => report.person !== code);
}
