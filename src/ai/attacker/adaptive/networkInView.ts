import type { Network } from '../../../belief/world/network';
import type { Board } from '../../../rules/board';
import type { AttackerView } from '../../../view/seatView';

/** The network as the attacker's own page shows it: what its plans are made of. */
export function networkInView(board: Board, view: AttackerView): Network {
  const guards: Record<string, number> = {};
  for (const { place, details } of view.guards) guards[place] = details;
  const usual = board.numbers.network.dispatchCost;
  const dispatch = view.options.orders.find(({ kind }) => kind === 'dispatch')?.cost?.amount ?? usual;
  return {
    act: view.act,
    round: view.round,
    last: view.rounds,
    severity: view.severity,
    operations: view.resources.find(({ resource }) => resource === 'operation')?.left ?? 0,
    cells: view.cells.map(({ id, number, place, members, trained, readiness, size, papers, canTravelFrom }) => ({
      id,
      number,
      place,
      members,
      trained,
      readiness,
      size,
      papers,
      canTravelFrom,
    })),
    guards,
    pressure: dispatch > usual,
  };
}
