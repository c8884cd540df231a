import type { Model } from './model';

/**
 * What a cell will do in a round, as the scenario's playbooks have it: it waits until it may leave, travels to where
 * it prepares, prepares, goes to its target and strikes when its time has come. A stochastic form of the doctrine that
 * the computer's attacker plays, its rates counted in such games. Chances of one stage sum to 1; a journey goes to where
 * it prepares or to the target.
 */
export type Shares = {
  stay: number;
  lieLow: number;
  prepare: number;
  /** Winning somebody over or joining another cell: the two look alike from outside. */
  gather: number;
  journey: number;
  launch: number;
  /** Any single leg from where it is, each as likely as the others. */
  anywhere: number;
};

/** Share of what is believed possible that follows no plan, so that a human attacker is never impossible. */
const WHIM = 0.05;

function withWhims(plan: Shares): Shares {
  const keeps = 1 - WHIM;
  const whim = WHIM / 6;
  return {
    stay: keeps * plan.stay + whim,
    lieLow: keeps * plan.lieLow + whim,
    prepare: keeps * plan.prepare + whim,
    gather: keeps * plan.gather + whim,
    journey: keeps * plan.journey,
    launch: keeps * plan.launch,
    anywhere: keeps * plan.anywhere + 2 * whim,
  };
}

const NONE: Shares = { stay: 0, lieLow: 0, prepare: 0, gather: 0, journey: 0, launch: 0, anywhere: 0 };

/** Before its first round of travel: much is prepared abroad, and some part from the others. */
export const WAITING: Shares = { ...NONE, prepare: 0.55, stay: 0.3, lieLow: 0.15 };
/** On the way to where it prepares. */
export const TRAVELLING = withWhims({ ...NONE, journey: 0.86, prepare: 0.08, lieLow: 0.06 });
/** Ready, and it is time to go to the target; ready, and too early. */
export const APPROACHING = withWhims({ ...NONE, journey: 0.95, lieLow: 0.05 });
export const BIDING = withWhims({ ...NONE, journey: 0.04, lieLow: 0.94, gather: 0.02 });
/** Ready at the target, when the time has come, and before. */
export const STRIKING = withWhims({ ...NONE, launch: 0.95, lieLow: 0.05 });
export const LURKING = withWhims({ ...NONE, launch: 0.05, lieLow: 0.95 });

const atWork = new Map<number, Shares>();

/** At work where it prepares: the more readily a playbook grows, the more it gathers people; some move on. */
export function working(growth: number, short: boolean): Shares {
  const key = short ? growth : NOT_SHORT;
  let shares = atWork.get(key);
  if (shares === undefined) {
    shares = workingBy(growth, short);
    atWork.set(key, shares);
  }
  return shares;
}

/** Stands for any growth: with people enough it does not matter. */
const NOT_SHORT = -1;

function workingBy(growth: number, short: boolean): Shares {
  const gather = short ? 0.1 + 0.3 * growth : 0.08;
  const rest = 1 - gather;
  return withWhims({ ...NONE, gather, prepare: rest * 0.66, lieLow: rest * 0.23, anywhere: rest * 0.11 });
}

const SIZES = { small: 1, medium: 2, large: 3 } as const;

/** The plot that a cell of so many works at: the playbook's while there are people enough, else the largest that fits. */
export function plannedSize(model: Model, playbook: number, crew: number): number {
  let size: number = SIZES[model.playbooks[playbook]?.size ?? 'medium'];
  while (size > 1 && crew < (model.crew[size] as number)) size -= 1;
  return size;
}
