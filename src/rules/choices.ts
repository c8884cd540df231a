import type { Words } from '../text/words';
import type { Order } from './command';
import type { OrderKind, Resource } from './shape/services';
import type { SeatId } from './state';

export type Cost = { resource: Resource; amount: number };

/** A chance in words with its items. `chance` is what the seat may compute from the rules and its own file. */
export type Odds = {
  chance: number;
  /** Unknown terms make a range. */
  range: [number, number] | null;
  /** What exactly happens at those odds. */
  words: Words;
  items: { words: Words; value: string }[];
  /** The odds of being misled. */
  misled: { chance: number; words: Words } | null;
};

export type Refusable = { possible: boolean; reason: Words | null };

/** Every legal order, factored: kind, then target. What is not legal says why. */
export type Options = {
  orders: OrderOption[];
  ready: Refusable;
  notReady: Refusable;
  /** Any report on file may be sent, once to each service; `reason` says why none can go there now. */
  send: { to: SeatId; possible: boolean; reason: Words | null }[];
};

export type OrderOption = {
  kind: OrderKind;
  cost: Cost | null;
  possible: boolean;
  /** Why the order is not possible at all now. */
  reason: Words | null;
  /** What has to be named. */
  names: 'place' | 'person' | 'sector' | 'cell' | 'journey' | 'nothing' | 'loan' | 'card';
  targets: Target[];
};

/**
 * One target of an order kind: a place, person, sector or cell by id. `forms` are the orders that can be given
 * about it; most have one, an alert has one a code, a post one a number of units. A journey's target is the
 * cell and has no forms: its path is built leg by leg on the face's routes, up to `maxLegs`.
 */
export type Target = {
  id: string;
  possible: boolean;
  reason: Words | null;
  forms: {
    label: Words;
    order: Order;
    /** What exactly this order costs now, beside what stands and is written. */
    cost: Cost | null;
    possible: boolean;
    reason: Words | null;
    note: Words | null;
  }[];
  odds: Odds | null;
};
