import type { Words } from '../text/words';
import type { Cost, OrderOption, Refusable, Target } from './choices';
import { orderRule, ruleOf } from './orders/list';
import type { OrderRule } from './orders/orderRule';
import type { Reading } from './reading';
import type { OrderKind } from './shape/services';
import { TargetToRead } from './targetToRead';
import { fieldsOf, ToRead } from './toRead';

const FIELDS = fieldsOf<OrderOption>({
  kind: true,
  cost: true,
  possible: true,
  reason: true,
  names: true,
  targets: true,
});

/** One kind of order with everything it could be given about, and what the seat's resources still allow. */
export class OptionToRead extends ToRead implements OrderOption {
  readonly names: OrderOption['names'];
  readonly #at: Reading;
  readonly #rule: OrderRule;
  readonly #writing: Words | null;
  #targets: Target[] | undefined;
  #possible: boolean | undefined;
  #cost: Cost | null | undefined;

  /** `writing` is why the seat can write nothing at all, or null. */
  constructor(
    at: Reading,
    readonly kind: OrderKind,
    writing: Words | null,
  ) {
    super();
    this.#at = at;
    this.#rule = orderRule(kind);
    this.#writing = writing;
    this.names = this.#rule.names;
  }

  get targets(): Target[] {
    if (this.#targets === undefined) {
      const at = this.#at;
      const rule = this.#rule;
      this.#targets = this.#writing === null ? rule.about(at).map((id) => new TargetToRead(at, rule, id)) : [];
    }
    return this.#targets;
  }

  get possible(): boolean {
    this.#possible ??= firstPossible(this.targets) !== undefined;
    return this.#possible;
  }

  get reason(): Words | null {
    if (this.#writing !== null) return this.#writing;
    return this.possible ? null : whyNone(this.names, this.targets);
  }

  get cost(): Cost | null {
    if (this.#cost === undefined) this.#cost = this.#writing === null ? this.#usualCost() : null;
    return this.#cost;
  }

  /** What an order of this kind costs as a rule: the cost of the first form that can be given, else of the first. */
  #usualCost(): Cost | null {
    const { board, state, seat } = this.#at;
    if (this.kind === 'journey') return this.#rule.cost(board, state, seat, { kind: 'journey', cell: '', path: [''] });
    const [first] = this.targets;
    const target = firstPossible(this.targets) ?? first;
    const form = (target === undefined ? undefined : firstPossible(target.forms)) ?? first?.forms[0];
    return form === undefined ? null : ruleOf(form.order).cost(board, state, seat, form.order);
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}

function firstPossible<T extends Refusable>(some: readonly T[]): T | undefined {
  for (const one of some) if (one.possible) return one;
  return undefined;
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
