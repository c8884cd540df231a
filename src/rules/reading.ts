import type { Words } from '../text/words';
import type { Board } from './board';
import type { Order } from './command';
import type { KnownFile } from './known';
import { knownOnFile } from './known';
import type { OrderRule } from './orders/orderRule';
import { deskOf, refuseCost } from './planning';
import { resourceLeft } from './resources';
import type { Resource } from './shape/services';
import type { SeatId, State } from './state';

/** One seat reads the exercise as it stands. What many of its questions need is worked out once. */
export class Reading {
  #known: KnownFile | undefined;
  #named: readonly string[] | undefined;
  #hasWritten: boolean | undefined;
  readonly #asked: Resource[] = [];
  readonly #left: number[] = [];

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

  /** Why the seat's means do not suffice for an order under its rule, or null. */
  lacks(order: Order, rule: OrderRule): Words | null {
    const { board, state, seat } = this;
    this.#hasWritten ??= deskOf(state, seat)?.orders.length !== 0;
    if (!this.#hasWritten) {
      const cost = rule.cost(board, state, seat, order);
      if (cost === null || cost.amount <= this.left(cost.resource)) return null;
    }
    return refuseCost(board, state, seat, order);
  }

  /** What is left of a resource. */
  left(resource: Resource): number {
    for (let index = 0; index < this.#asked.length; index++)
      if (this.#asked[index] === resource) return this.#left[index] as number;
    const left = resourceLeft(this.board, this.state, this.seat, resource);
    this.#asked.push(resource);
    this.#left.push(left);
    return left;
  }
}
