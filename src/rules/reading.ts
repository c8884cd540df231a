import type { Words } from '../text/words';
import type { Board } from './board';
import type { Order } from './command';
import type { KnownFile } from './known';
import { knownOnFile } from './known';
import { ruleOf } from './orders/list';
import { deskOf, refuseCost } from './planning';
import { resourceLeft } from './resources';
import type { Resource } from './shape/services';
import type { SeatId, State } from './state';

/** One seat reads the exercise as it stands. What many of its questions need is worked out once. */
export class Reading {
  #known: KnownFile | undefined;
  #named: readonly string[] | undefined;
  #left: Partial<Record<Resource, number>> = {};

  constructor(
    /** The board of the act. */
    readonly board: Board,
    readonly state: State,
    readonly seat: SeatId,
  ) {}

  /** What the seat's own file holds about everybody. */
  get known(): KnownFile {
    this.#known ??= knownOnFile(this.board, this.state, this.seat);
    return this.#known;
  }

  /** Everybody on the seat's own file, by code. */
  get named(): readonly string[] {
    this.#named ??= this.known.codes();
    return this.#named;
  }

  /** Why the seat's means do not suffice for an order, or null. */
  lacks(order: Order): Words | null {
    const { board, state, seat } = this;
    if (deskOf(state, seat)?.orders.length === 0) {
      const cost = ruleOf(order).cost(board, state, seat, order);
      if (cost === null || cost.amount <= this.left(cost.resource)) return null;
    }
    return refuseCost(board, state, seat, order);
  }

  /** What is left of a resource. */
  left(resource: Resource): number {
    let left = this.#left[resource];
    if (left === undefined) {
      left = resourceLeft(this.board, this.state, this.seat, resource);
      this.#left[resource] = left;
    }
    return left;
  }
}
