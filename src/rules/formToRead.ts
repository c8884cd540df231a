import type { Words } from '../text/words';
import type { Cost, Target } from './choices';
import type { Order } from './command';
import type { OrderRule } from './orders/orderRule';
import type { Reading } from './reading';
import { fieldsOf, ToRead } from './toRead';

type FormOfTarget = Target['forms'][number];

const FIELDS = fieldsOf<FormOfTarget>({
  label: true,
  order: true,
  cost: true,
  possible: true,
  reason: true,
  note: true,
});

/** One order as it could be written now: what it costs, and why it may not be given. What a seat lacks the means for is not possible either. */
export class FormToRead extends ToRead implements FormOfTarget {
  readonly #at: Reading;
  readonly #rule: OrderRule;
  #reason: Words | null | undefined;

  constructor(
    at: Reading,
    rule: OrderRule,
    readonly order: Order,
  ) {
    super();
    this.#at = at;
    this.#rule = rule;
  }

  get label(): Words {
    return this.#rule.label(this.order);
  }

  get cost(): Cost | null {
    const { board, state, seat } = this.#at;
    return this.#rule.cost(board, state, seat, this.order);
  }

  get possible(): boolean {
    return this.reason === null;
  }

  get reason(): Words | null {
    if (this.#reason === undefined) {
      const at = this.#at;
      this.#reason = this.#rule.refuse(at.board, at.state, at.seat, this.order, at) ?? at.lacks(this.order, this.#rule);
    }
    return this.#reason;
  }

  get note(): Words | null {
    return this.#rule.note?.(this.#at, this.order) ?? null;
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
