import type { Board } from './board';
import type { Order } from './command';
import type { OrderKind, ServiceOrderKind } from './shape/services';
import type { SeatId, State } from './state';

type Lendable = Extract<Order, { kind: 'lend' }>['resource'];

/** What each kind of unit is used for: whoever borrows one may give these orders with it. */
const USES: Record<Lendable, readonly ServiceOrderKind[]> = {
  team: ['watch', 'follow'],
  analyst: ['study'],
  unit: ['post'],
  raidTeam: ['arrest', 'raid'],
  guard: ['guard'],
};
const NONE: readonly OrderKind[] = [];
export const LENDABLE = Object.keys(USES) as Lendable[];

/** The kinds of order that units lent to a service bring it this round, beyond its own. */
export function borrowedKinds(board: Board, state: State, seat: SeatId): readonly OrderKind[] {
  if (state.lent.length === 0) return NONE;
  const own = board.services.get(seat)?.orders;
  const kinds: OrderKind[] = [];
  if (own === undefined) return kinds;
  for (const loan of state.lent) {
    if (loan.to !== seat || loan.round !== state.round) continue;
    for (const kind of USES[loan.resource as Lendable] ?? []) {
      if (!own.includes(kind) && !kinds.includes(kind)) kinds.push(kind);
    }
  }
  return kinds;
}

/** Whether a service works with borrowed units only: it may add to what stands, and leaves the rest alone. */
export function onlyAdds(board: Board, seat: SeatId, kind: 'post' | 'guard'): boolean {
  return !(board.services.get(seat)?.orders.includes(kind) ?? false);
}

/** How many units of a kind work for a service this round that are another's. */
export function unitsBorrowed(state: State, seat: SeatId, resource: Lendable): number {
  let count = 0;
  for (const loan of state.lent)
    if (loan.to === seat && loan.resource === resource && loan.round === state.round) count += 1;
  return count;
}
