import type { Board } from './board';
import { anyLive, bearCell, cellOf, isLive, newcomers } from './cells';
import { pressureStrikes } from './journeys';
import { addLasting } from './lasting';
import { havenOf } from './orders/dispatch';
import { hashText } from './random';
import { record } from './record';
import type { State } from './state';

/** Orders to the network as a whole: influence in a place, a new cell from the haven, a decoy. */
export function executeNetworkOrders(board: Board, state: State): void {
  if (!anyLive(state)) return;
  for (const { order } of state.attacker.orders) {
    if (order.kind === 'influence') raiseInfluence(board, state, order.place);
    if (order.kind === 'dispatch') dispatch(board, state);
    if (order.kind === 'decoy') layDecoy(board, state, order.place);
  }
}

/** Influence grows by one. Where it is great enough a home-grown cell appears, once in a place, if the doctrine has it so. */
function raiseInfluence(board: Board, state: State, place: string): void {
  const { influenceMost, homeGrownAt, dispatchMembers } = board.numbers.network;
  const level = Math.min(influenceMost, (state.attacker.influence[place] ?? 0) + 1);
  state.attacker.influence[place] = level;
  const params = { place: { place }, level };
  record(state, 'radio', { key: 'flow.influenceRose', params }, { seenBy: ['attacker'] }, place);
  const id = `home-${hashText(place).toString(36)}`;
  if (!board.doctrine.homeGrown || level < homeGrownAt || cellOf(state, id) !== undefined) return;
  const members = newcomers(board, state, dispatchMembers, hashText(id), place);
  if (members.length === 0) return;
  bearCell(state, { id, place, members, trained: false, earliest: state.round + 1, links: [] });
  const words = { key: 'flow.homeGrown', params: { cell: { cell: id }, place: { place } } };
  record(state, 'radio', words, { seenBy: ['attacker'] }, place);
}

/** A new cell in the haven, linked to the head or else to a cell that came from there. */
function dispatch(board: Board, state: State): void {
  const haven = havenOf(board);
  if (haven === null) return;
  const id = `sent-${state.round}`;
  const cause = hashText(id);
  const members = pressureStrikes(board, state, cause)
    ? []
    : newcomers(board, state, board.numbers.network.dispatchMembers, cause, haven);
  if (members.length === 0) {
    record(state, 'radio', { key: 'flow.dispatchFailed' }, { seenBy: ['attacker'] }, haven);
    return;
  }
  for (const person of members) person.returnee = true;
  const born = bearCell(state, { id, place: haven, members, trained: true, earliest: state.round + 1, links: [] });
  const contact =
    state.cells.find((cell) => cell.head && isLive(cell)) ?? state.cells.find((cell) => cell.trained && isLive(cell));
  if (contact !== undefined && contact !== born) {
    born.links.push(contact.id);
    contact.links.push(born.id);
  }
  const words = { key: 'flow.dispatched', params: { cell: { cell: id }, place: { place: haven } } };
  record(state, 'radio', words, { seenBy: ['attacker'] }, haven);
}

/** A false report becomes likely at the place this round. */
function layDecoy(board: Board, state: State, place: string): void {
  addLasting(state, 1, { what: 'decoy', amount: board.numbers.network.decoyReport, places: [place] });
  const words = { key: 'flow.decoyLaid', params: { place: { place } } };
  record(state, 'radio', words, { seenBy: ['attacker'] }, place);
}
