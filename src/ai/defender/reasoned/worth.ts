import type { ServiceView } from '../../../view/seatView';
import type { Picture } from './picture';

/** What one more operative taken is worth when no attack is near, beside an attack, and what a near attack adds. */
const TAKEN = 0.1;
const TAKEN_IN_TIME = 0.25;
/** What a point of trust is worth while trust is high, and what each point below the line adds. */
const TRUST = 0.03;
const TRUST_BELOW = 0.03;
const LINE = 6;

/** What an attack within so many rounds is believed to be: a chance. */
export function danger({ belief }: Picture, rounds: number): number {
  return belief.attackWithin[Math.min(rounds, belief.attackWithin.length) - 1] ?? 0;
}

/** What it is worth to take one operative, in attacks: more as an attack comes near. */
export function worthOfTaking(picture: Picture): number {
  return TAKEN + TAKEN_IN_TIME * danger(picture, 3);
}

/** What a loss of so much trust costs, in attacks: dear where trust is low already. */
export function costOfTrust({ trust }: ServiceView, points: number): number {
  return points * (TRUST + TRUST_BELOW * Math.max(0, LINE - trust));
}
