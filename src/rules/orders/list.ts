import type { Order } from '../command';
import type { OrderKind } from '../shape/services';
import { arrestOrder } from './arrest';
import { askPartnerOrder } from './askPartner';
import { decoyOrder } from './decoy';
import { dispatchOrder } from './dispatch';
import { emergencyOrder } from './emergency';
import { escapeOrder } from './escape';
import { followOrder } from './follow';
import { guardOrder } from './guard';
import { influenceOrder } from './influence';
import { joinOrder } from './join';
import { journeyOrder } from './journey';
import { launchOrder } from './launch';
import { lendOrder } from './lend';
import { lieLowOrder } from './lieLow';
import { openAlertOrder } from './openAlert';
import type { OrderOf, OrderRule } from './orderRule';
import { outreachOrder } from './outreach';
import { papersOrder } from './papers';
import { playCardOrder } from './playCard';
import { postOrder } from './post';
import { prepareOrder } from './prepare';
import { pressureOrder } from './pressure';
import { raidOrder } from './raid';
import { recruitOrder } from './recruit';
import { splitOrder } from './split';
import { studyOrder } from './study';
import { watchOrder } from './watch';
import { withdrawAlertOrder } from './withdrawAlert';

/** Every kind of order and its rule. A new kind is one file and one line here. */
export const ORDER_RULES: { [K in OrderKind]: OrderRule<OrderOf<K>> } = {
  watch: watchOrder,
  follow: followOrder,
  study: studyOrder,
  post: postOrder,
  openAlert: openAlertOrder,
  withdrawAlert: withdrawAlertOrder,
  arrest: arrestOrder,
  raid: raidOrder,
  guard: guardOrder,
  askPartner: askPartnerOrder,
  pressure: pressureOrder,
  outreach: outreachOrder,
  emergency: emergencyOrder,
  lend: lendOrder,
  journey: journeyOrder,
  prepare: prepareOrder,
  lieLow: lieLowOrder,
  join: joinOrder,
  split: splitOrder,
  recruit: recruitOrder,
  launch: launchOrder,
  influence: influenceOrder,
  dispatch: dispatchOrder,
  papers: papersOrder,
  decoy: decoyOrder,
  escape: escapeOrder,
  playCard: playCardOrder,
};

/**
 * The rules with their fields in one order, also those that a rule does without: engines then read any of them as fast
 * as one alone. In a table without a prototype they look a name up instead of going through all names.
 */
const RULES: Record<OrderKind, OrderRule> = Object.assign(
  Object.create(null),
  Object.fromEntries(Object.entries(ORDER_RULES).map(([kind, rule]) => [kind, inOneForm(rule as OrderRule)])),
);

function inOneForm(rule: OrderRule): OrderRule {
  return {
    kind: rule.kind,
    names: rule.names,
    cost: rule.cost,
    refuse: rule.refuse,
    about: rule.about,
    orders: rule.orders,
    label: rule.label,
    note: rule.note,
    unnamed: rule.unnamed,
    odds: rule.odds,
    words: rule.words,
    replaces: rule.replaces,
  } as OrderRule;
}

/** The rule of an order. */
export function ruleOf(order: Order): OrderRule {
  return RULES[order.kind];
}

/** The rule of a kind of order. */
export function orderRule(kind: OrderKind): OrderRule {
  return RULES[kind];
}
