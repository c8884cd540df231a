import type { Network } from '../../../belief/world/network';
import type { Asked } from './asked';
import { answersAlike, nothingAsked } from './asked';
import type { Plan } from './plan';
import type { Terrain } from './terrain';
import type { Outlook } from './walkThrough';
import { walkThrough } from './walkThrough';

/**
 * Goes through many plans, in their order. Plans that differ only in numbers of which nothing hung on the way fare the
 * same: one of them is gone through for all.
 */
export function walkAll(plans: readonly Plan[], network: Network, terrain: Terrain): Outlook[] {
  const gone = new Map<string, { asked: Asked; outlook: Outlook }[]>();
  return plans.map((plan) => {
    const kind = `${plan.size}/${plan.ground}/${plan.sends}/${plan.divides}/${plan.target}`;
    const alike = gone.get(kind) ?? [];
    gone.set(kind, alike);
    const same = alike.find(({ asked }) => answersAlike(asked, plan));
    if (same !== undefined) return same.outlook;
    const asked = nothingAsked();
    const outlook = walkThrough(plan, network, terrain, asked);
    alike.push({ asked, outlook });
    return outlook;
  });
}
