import type { Cost, Odds, OrderOption, Target } from '../rules/choices';
import type { Order } from '../rules/command';
import type { OrderKind } from '../rules/shape/services';
import type { PlayedView, ServiceView } from '../view/seatView';

/** One legal order as the view offers it. */
export type Form<K extends OrderKind = OrderKind> = {
  kind: K;
  target: string;
  order: Extract<Order, { kind: K }>;
  cost: Cost | null;
  readonly odds: Odds | null;
};

type FormOfTarget = Target['forms'][number];

/** A legal order of whatever kind. */
export type AnyForm = Omit<Form, 'order'> & { order: Order };

/** Every legal order of a kind that can be given now, from the view's options. Journeys have none: their path is free. */
export function formsOf<K extends OrderKind>(view: PlayedView, kind: K): Form<K>[] {
  const option = optionOf(view, kind);
  const forms: Form<K>[] = [];
  if (option === undefined || !option.possible) return forms;
  for (const target of option.targets) addForms(view, kind, option, target, forms);
  return forms;
}

/** The legal orders of a kind about one target, in the view's order. */
export function formsAbout<K extends OrderKind>(view: PlayedView, kind: K, id: string): Form<K>[] {
  const option = optionOf(view, kind);
  const target = targetOf(option, id);
  const forms: Form<K>[] = [];
  if (option !== undefined && target !== undefined) addForms(view, kind, option, target, forms);
  return forms;
}

/** The first legal order of a kind about one target, or the first that fits; undefined when there is none. */
export function formAbout<K extends OrderKind>(
  view: PlayedView,
  kind: K,
  id: string,
  fits?: (order: Extract<Order, { kind: K }>) => boolean,
): Form<K> | undefined {
  const option = optionOf(view, kind);
  const target = targetOf(option, id);
  const form = formIn<K>(target, fits);
  if (option === undefined || target === undefined || form === undefined) return undefined;
  const order = form.order as Extract<Order, { kind: K }>;
  return new FormOffered(target, kind, order, costOf(view, form, option));
}

/** The same without what it costs, for those who reckon that themselves. */
export function orderAbout<K extends OrderKind>(
  view: PlayedView,
  kind: K,
  id: string,
  fits?: (order: Extract<Order, { kind: K }>) => boolean,
): Extract<Order, { kind: K }> | undefined {
  const form = formIn<K>(targetOf(optionOf(view, kind), id), fits);
  return form?.order as Extract<Order, { kind: K }> | undefined;
}

function formIn<K extends OrderKind>(
  target: Target | undefined,
  fits: ((order: Extract<Order, { kind: K }>) => boolean) | undefined,
): FormOfTarget | undefined {
  for (const form of target?.forms ?? []) {
    if ((fits === undefined || fits(form.order as Extract<Order, { kind: K }>)) && form.possible) return form;
  }
  return undefined;
}

/** A form as it stands in a view; its odds are looked up when they are read. */
class FormOffered<K extends OrderKind> implements Form<K> {
  readonly target: string;
  readonly #offered: Target;

  constructor(
    offered: Target,
    readonly kind: K,
    readonly order: Extract<Order, { kind: K }>,
    readonly cost: Cost | null,
  ) {
    this.target = offered.id;
    this.#offered = offered;
  }

  get odds(): Odds | null {
    return this.#offered.odds;
  }
}

/** What the view says of a kind of order; undefined when the seat does not hold it. */
export function optionOf(view: PlayedView, kind: OrderKind): OrderOption | undefined {
  for (const option of view.options.orders) if (option.kind === kind) return option;
  return undefined;
}

/** Whether an order of a kind can be given about one target, by the view's targets. */
export function mayBeAbout(view: PlayedView, kind: OrderKind, id: string): boolean {
  return targetOf(optionOf(view, kind), id)?.possible === true;
}

function targetOf(option: OrderOption | undefined, id: string): Target | undefined {
  if (option === undefined) return undefined;
  for (const target of option.targets) if (target.id === id) return target;
  return undefined;
}

function addForms<K extends OrderKind>(
  view: PlayedView,
  kind: K,
  option: OrderOption,
  target: Target,
  forms: Form<K>[],
): void {
  for (const form of target.forms) {
    if (!form.possible) continue;
    const order = form.order as Extract<Order, { kind: K }>;
    forms.push(new FormOffered(target, kind, order, costOf(view, form, option)));
  }
}

/** Whether the forms of a kind of order cost differently from each other; all forms of another kind cost the same. */
function isUneven(kind: OrderKind): boolean {
  return kind === 'guard' || kind === 'post' || kind === 'prepare' || kind === 'launch';
}

/** What an order costs; what its kind costs as a rule is looked up only where it matters. */
function costOf(view: PlayedView, form: FormOfTarget, option: OrderOption): Cost | null {
  const { kind } = option;
  const { order } = form;
  if (kind === 'openAlert') return priceOf(view, order, null);
  if (isUneven(kind)) return priceOf(view, order, option.cost);
  const { cost } = form;
  return cost === null || cost.amount <= 0 ? null : cost;
}

/**
 * What may stand where: every form of a standing order, also what is beyond the means until something else is taken
 * away first.
 */
export function placementsOf<K extends 'guard' | 'post'>(view: PlayedView, kind: K): Form<K>[] {
  const forms: Form<K>[] = [];
  for (const target of optionOf(view, kind)?.targets ?? []) {
    for (const form of target.forms) {
      if (!mayStand(form)) continue;
      forms.push(new FormOffered(target, kind, form.order as Extract<Order, { kind: K }>, form.cost));
    }
  }
  return forms;
}

/**
 * The most pieces that may stand at one of some targets, also beyond the means; `count` says how many an order puts.
 * More than all `pieces` there are is not asked for.
 */
export function mostPlaced<K extends 'guard' | 'post'>(
  view: PlayedView,
  kind: K,
  { ids, pieces }: { ids: readonly string[]; pieces: number },
  count: (order: Extract<Order, { kind: K }>) => number,
): number {
  let most = 0;
  for (const target of optionOf(view, kind)?.targets ?? []) {
    if (most >= pieces) break;
    if (!ids.includes(target.id)) continue;
    const { forms } = target;
    for (let index = forms.length - 1; index >= 0; index--) {
      const form = forms[index] as FormOfTarget;
      const pieces = count(form.order as Extract<Order, { kind: K }>);
      if (pieces > most && mayStand(form)) most = pieces;
    }
  }
  return most;
}

/** The order that puts so many pieces at a target, also beyond the means; undefined when none may be given. */
export function placementAt<K extends 'guard' | 'post'>(
  view: PlayedView,
  kind: K,
  id: string,
  fits: (order: Extract<Order, { kind: K }>) => boolean,
): Extract<Order, { kind: K }> | undefined {
  for (const form of targetOf(optionOf(view, kind), id)?.forms ?? []) {
    const order = form.order as Extract<Order, { kind: K }>;
    if (fits(order) && mayStand(form)) return order;
  }
  return undefined;
}

/** Whether only the means keep an order from being given, if anything does. */
function mayStand(form: FormOfTarget): boolean {
  return form.possible || form.reason?.key.startsWith('refuse.lack') === true;
}

/**
 * A cautious price of one order from what the view says of its kind: the most it can cost, and nothing back for what
 * it frees.
 */
export function priceOf(view: PlayedView, order: Order, usual: Cost | null): Cost | null {
  if (order.kind === 'openAlert') return raisesAlert(view, order.person) ? null : { resource: 'alert', amount: 1 };
  if (usual === null || usual.amount <= 0) return null;
  return 'size' in order ? priceOfSize(view, order.kind, order.cell, order.size) : usual;
}

/** Plots of different sizes cost differently; the view says what each form costs. */
function priceOfSize(view: PlayedView, kind: OrderKind, cell: string, size: string): Cost | null {
  const option = optionOf(view, kind);
  const forms = targetOf(option, cell)?.forms ?? [];
  return forms.find(({ order }) => 'size' in order && order.size === size)?.cost ?? option?.cost ?? null;
}

/** Whether an alert on this person only changes its code. */
function raisesAlert(view: PlayedView, person: string): boolean {
  return 'alerts' in view && (view as ServiceView).alerts.some((alert) => alert.person === person);
}
