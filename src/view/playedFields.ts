import type { PlayedView, PublicView } from './seatView';

const PUBLIC_FIELDS: Record<keyof PublicView, true> = {
  round: true,
  act: true,
  actRound: true,
  actRounds: true,
  rounds: true,
  from: true,
  to: true,
  phase: true,
  trust: true,
  trustChange: true,
  threat: true,
  severity: true,
  failAt: true,
  law: true,
  emergency: true,
  stopOpen: true,
  guards: true,
  outcome: true,
};

/** What is written down first of every played seat's view, and what next, in this order. */
export const COMMON_FIELDS = { seat: true, ...PUBLIC_FIELDS, whatNow: true, log: true, truth: true } as const;
export const PLAYED_FIELDS: Record<Exclude<keyof PlayedView, keyof typeof COMMON_FIELDS>, true> = {
  ready: true,
  resources: true,
  orders: true,
  options: true,
  injects: true,
  guide: true,
  history: true,
};
