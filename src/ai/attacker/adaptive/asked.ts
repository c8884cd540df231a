import type { Plan } from './plan';

/** Limits that would all have had the same answers: above the one number, and up to the other. */
type Span = { above: number; upTo: number };

/**
 * What was asked of a plan's numbers while it was gone through: when it strikes, which guards it dares, how many cells
 * it has at work. A plan whose numbers give the same answers fares the same.
 */
export type Asked = { strikeFrom: Span; dares: Span; active: Span };

/** Nothing was asked yet. */
export function nothingAsked(): Asked {
  const open = (): Span => ({ above: Number.NEGATIVE_INFINITY, upTo: Number.POSITIVE_INFINITY });
  return { strikeFrom: open(), dares: open(), active: open() };
}

/** Whether a round is before the plan's first strike. */
export function isEarly({ strikeFrom }: Asked, plan: Plan, round: number): boolean {
  return isUnder(strikeFrom, round, plan.strikeFrom);
}

/** Whether so many guards are more than the plan dares. */
export function isTooGuarded({ dares }: Asked, plan: Plan, guards: number): boolean {
  return isUnder(dares, -guards, -plan.dares);
}

/** Whether the plan has so many cells at work already. */
export function isBusy({ active }: Asked, plan: Plan, cells: number): boolean {
  return !isUnder(active, cells, plan.active);
}

function isUnder(span: Span, value: number, limit: number): boolean {
  const under = value < limit;
  if (under) span.above = Math.max(span.above, value);
  else span.upTo = Math.min(span.upTo, value);
  return under;
}

/** Whether a plan would have answered all of it alike. */
export function answersAlike({ strikeFrom, dares, active }: Asked, plan: Plan): boolean {
  return isWithin(strikeFrom, plan.strikeFrom) && isWithin(dares, -plan.dares) && isWithin(active, plan.active);
}

function isWithin({ above, upTo }: Span, limit: number): boolean {
  return above < limit && limit <= upTo;
}
