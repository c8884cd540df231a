import type { Words } from '../text/words';
import type { Odds, Target } from './choices';
import { FormToRead } from './formToRead';
import type { OrderRule } from './orders/orderRule';
import type { Reading } from './reading';
import { fieldsOf, ToRead } from './toRead';

const FIELDS = fieldsOf<Target>({ id: true, possible: true, reason: true, forms: true, odds: true });

/** One thing that an order could be given about: possible when one of its forms is, else the first reason stands for all. */
export class TargetToRead extends ToRead implements Target {
  readonly #at: Reading;
  readonly #rule: OrderRule;
  #forms: FormToRead[] | undefined;
  #possible: boolean | undefined;

  constructor(
    at: Reading,
    rule: OrderRule,
    readonly id: string,
  ) {
    super();
    this.#at = at;
    this.#rule = rule;
  }

  get forms(): FormToRead[] {
    if (this.#forms === undefined) {
      const at = this.#at;
      const rule = this.#rule;
      this.#forms = rule.orders(at, this.id).map((order) => new FormToRead(at, rule, order));
    }
    return this.#forms;
  }

  get possible(): boolean {
    if (this.#possible === undefined) {
      const { forms } = this;
      this.#possible = forms.length === 0 ? this.#isFree() : isAnyPossible(forms);
    }
    return this.#possible;
  }

  get reason(): Words | null {
    if (this.possible) return null;
    const first = this.forms[0];
    return first === undefined ? (this.#rule.unnamed?.(this.#at, this.id) ?? null) : first.reason;
  }

  get odds(): Odds | null {
    return this.#rule.odds?.(this.#at, this.id) ?? null;
  }

  /** An order may need nothing but the target; what else it says is chosen on the map. */
  #isFree(): boolean {
    return this.#rule.unnamed !== undefined && this.#rule.unnamed(this.#at, this.id) === null;
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}

function isAnyPossible(forms: readonly FormToRead[]): boolean {
  for (const form of forms) if (form.possible) return true;
  return false;
}
