import type { Board } from '../../rules/board';
import type { Order } from '../../rules/command';
import { startOfRound } from '../../rules/sensors/ordersOfRound';
import type { Cell, State } from '../../rules/state';
import type { CellThen, LaunchTold, RoundTold, TakenTold } from './chronicle';

/** A cell as it stands. */
export function cellThen(cell: Cell): CellThen {
  const { id, number, place, members, trained, readiness, size, did, gone, escaped } = cell;
  return { id, number, place, members: [...members], trained, readiness, size, did, gone, escaped };
}

/** Adds to a round what was carried out in it and what it came to; `state` is what the next one begins with. */
export function closeRound(board: Board, told: RoundTold, state: State): void {
  const ofRound = (history: readonly { round: number; order: Order }[]) =>
    history.filter(({ round }) => round === told.round).map(({ order }) => order);
  for (const id in state.services) told.orders[id] = ofRound(state.services[id]?.history ?? []);
  told.network = ofRound(state.attacker.history);
  if (told.stops.length === 0) told.posts = { ...state.posts };
  told.raids = told.raids.filter(({ service, person }) =>
    told.orders[service]?.some((order) => order.kind === 'raid' && order.person === person),
  );
  told.after = state.cells.map(cellThen);
  told.launched = launchesOf(board, told, state);
  told.taken = takenOf(told, state);
}

/** Launches in the order in which they were carried out, which is the order of the incidents. */
function launchesOf(board: Board, { round, network, after }: RoundTold, state: State): LaunchTold[] {
  const incidents = state.incidents.slice(startOfRound(state.incidents, round)).filter((one) => one.round === round);
  const cells = network.flatMap((order) =>
    order.kind === 'launch' && after.some(({ id, did }) => id === order.cell && did === 'launch') ? [order.cell] : [],
  );
  return incidents.map(({ place, size, success }, at) => ({
    round,
    place,
    size,
    success,
    severity: success ? board.numbers.launch.severity[size] : 0,
    cell: cells[at] ?? '',
  }));
}

function takenOf({ round, people }: RoundTold, state: State): TakenTold[] {
  const before = new Map(people.map(({ code, fate }) => [code, fate]));
  return state.people.flatMap(({ code, fate, place, heldKnownTo }) =>
    fate === 'held' && before.get(code) !== 'held' ? [{ round, person: code, place, knownTo: [...heldKnownTo] }] : [],
  );
}
