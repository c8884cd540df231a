import type { Board } from './board';
import { bearCell, cellNumber, cellOf, enlist, isLive, link, newcomers, roomIn } from './cells';
import { failsUnderPressure } from './journeys';
import type { OrderOf } from './orders/orderRule';
import { recruitChance } from './orders/recruit';
import { personOf } from './personOf';
import { hashText, PURPOSE } from './random';
import { record } from './record';
import type { PlotSize } from './shape/numbers';
import { PLOT_SIZES } from './shape/numbers';
import type { Cell, State } from './state';

const DEEDS = ['join', 'split', 'recruit', 'prepare', 'lieLow', 'papers', 'escape'] as const;

/**
 * What the cells were ordered to do besides travel and launch, kind after kind, so that the order of writing does not
 * matter. A cell that was taken, or whose word did not reach it under pressure, does nothing.
 */
export function executeCellOrders(board: Board, state: State): void {
  const { orders } = state.attacker;
  const kinds = orders.map(({ order }) => order.kind);
  for (const kind of DEEDS) {
    for (let at = 0; at < kinds.length; at++) {
      if (kinds[at] !== kind) continue;
      const order = orders[at]?.order as OrderOf<typeof kind>;
      const cell = cellOf(state, order.cell);
      if (cell === undefined || !isLive(cell)) continue;
      if (failsUnderPressure(board, state, cell)) tell(state, cell, 'flow.orderFailed');
      else executeDeed(board, state, cell, order);
    }
  }
}

function executeDeed(board: Board, state: State, cell: Cell, order: OrderOf<(typeof DEEDS)[number]>): void {
  if (order.kind === 'join') join(board, state, cell, order.with);
  else if (order.kind === 'split') split(state, cell, order.members);
  else if (order.kind === 'recruit') recruit(board, state, cell);
  else if (order.kind === 'prepare') prepare(state, cell, order.size);
  else if (order.kind === 'lieLow') cell.did = 'lieLow';
  else if (order.kind === 'escape') leaveForGood(state, cell);
  else cell.papers = true;
}

function tell(state: State, cell: Cell, key: string, params: Record<string, number | { cell: string }> = {}): void {
  record(
    state,
    'hexagon',
    { key, params: { cell: { cell: cell.id }, ...params } },
    { seenBy: ['attacker'] },
    cell.place,
  );
}

/** One cell goes over into another: members together, the better readiness and a little more, training shared. */
function join(board: Board, state: State, cell: Cell, otherId: string): void {
  const other = cellOf(state, otherId);
  if (other === undefined || !isLive(other) || other.place !== cell.place) {
    tell(state, cell, 'flow.joinFailed');
    return;
  }
  other.readiness = Math.max(other.readiness, cell.readiness) + board.numbers.network.joinReadiness;
  other.size = larger(other.size, cell.size);
  other.trained ||= cell.trained;
  other.head ||= cell.head;
  other.did = 'join';
  for (const code of cell.members) {
    const person = personOf(state, code);
    if (person !== undefined) enlist(other, person);
  }
  cell.members.length = 0;
  cell.gone = true;
  for (const known of state.cells) {
    const at = known.links.indexOf(cell.id);
    if (at < 0) continue;
    known.links.splice(at, 1);
    if (known !== other) link(known, other);
  }
  tell(state, other, 'flow.joined', { count: other.members.length });
}

function larger(one: PlotSize | null, other: PlotSize | null): PlotSize | null {
  if (one === null || other === null) return one ?? other;
  return PLOT_SIZES.indexOf(one) < PLOT_SIZES.indexOf(other) ? other : one;
}

/** Members leave and form a cell of their own. What was prepared stays with those who stay. */
function split(state: State, cell: Cell, members: string[]): void {
  const leaving = members.filter((code) => cell.members.includes(code));
  if (leaving.length === 0 || leaving.length >= cell.members.length) return;
  cell.members = cell.members.filter((code) => !leaving.includes(code));
  const people = leaving.map((code) => personOf(state, code)).filter((person) => person !== undefined);
  const born = bearCell(state, {
    id: `split-${state.round}-${hashText(cell.id).toString(36)}`,
    place: cell.place,
    members: people,
    trained: cell.trained,
    earliest: cell.earliest,
    links: [...cell.links],
  });
  link(cell, born);
  tell(state, born, 'flow.splitOff', { other: { cell: cell.id } });
}

/** Somebody new is won over, or not; either way the attempt leaves traces. */
function recruit(board: Board, state: State, cell: Cell): void {
  cell.did = 'recruit';
  const chance = recruitChance(board, state, cell);
  const won = board.draw(state.seed, PURPOSE.recruit, state.round, cellNumber(cell), 0, chance) === 1;
  const [person] = won && roomIn(board, cell) > 0 ? newcomers(board, state, 1, cellNumber(cell), cell.place) : [];
  if (person !== undefined) enlist(cell, person);
  tell(state, cell, person === undefined ? 'flow.recruitFailed' : 'flow.recruited', { count: cell.members.length });
}

/** The cell is away for good: nobody in it can be found any more, and none of them will act again. */
function leaveForGood(state: State, cell: Cell): void {
  cell.did = 'arrive';
  cell.escaped = true;
  cell.gone = true;
  for (const code of cell.members) {
    const person = personOf(state, code);
    if (person !== undefined) person.fate = 'gone';
  }
  tell(state, cell, 'flow.escaped');
}

/** One step readier. A larger plot than before starts anew; a smaller one builds on what there is. */
function prepare(state: State, cell: Cell, size: PlotSize): void {
  const grows = cell.size !== null && PLOT_SIZES.indexOf(cell.size) < PLOT_SIZES.indexOf(size);
  cell.readiness = (grows ? 0 : cell.readiness) + 1;
  cell.size = size;
  cell.did = 'prepare';
  tell(state, cell, 'flow.prepared', { readiness: cell.readiness });
}
