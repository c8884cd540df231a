import { z } from 'zod';

const chance = z.number().min(0).max(1);
const weight = z.number().min(-5).max(5);
const count = z.number().min(0).max(40);
const factor = z.number().min(0).max(5);
const cost = z.number().min(0).max(10);
/** Movement, meeting, preparation: how what was done is seen. Sums to 1. */
const confusion = z.tuple([chance, chance, chance]);
const bySize = z.strictObject({ small: z.number(), medium: z.number(), large: z.number() });

/** Weights of evidence that reports carry towards grounds. */
export const weights = z.strictObject({
  watch: z.strictObject({ movement: weight, meeting: weight, preparation: weight, nothing: weight }),
  follow: z.strictObject({ movement: weight, meeting: weight, preparation: weight, nothing: weight }),
  study: z.strictObject({ linked: weight, clear: weight }),
  partner: z.strictObject({ linked: weight, clear: weight }),
  tip: weight,
  dossier: weight,
  crossing: z.strictObject({ external: weight, internal: weight }),
  alertHit: weight,
  questioned: z.strictObject({ evasive: weight, clear: weight }),
  companion: weight,
  communication: weight,
  interrogation: weight,
  document: weight,
  wrongDoor: weight,
  /** Rounds at full weight, then rounds up to which it counts half; then none. */
  fullUntil: count,
  halfUntil: count,
});

/** Grounds that the law asks for. */
export const law = z.strictObject({
  follow: weight,
  discreet: weight,
  check: weight,
  detain: weight,
  arrest: weight,
  raid: weight,
  /** Arrest and raid under emergency powers. */
  emergency: weight,
  /** Pooled grounds at which a hold is lawful when the joint file is asked. */
  joint: weight,
});

export const sensors = z.strictObject({
  watch: z.strictObject({
    prepare: chance,
    recruit: chance,
    join: chance,
    arrive: chance,
    stay: chance,
    lieLow: chance,
    most: chance,
    namesMember: chance,
    harmlessAtHome: chance,
    everyday: chance,
    plotSize: bySize,
  }),
  confusion: z.strictObject({
    prepare: confusion,
    recruit: confusion,
    join: confusion,
    arrive: confusion,
    stay: confusion,
    lieLow: confusion,
    harmless: confusion,
  }),
  follow: z.strictObject({ sees: chance, overBorder: chance, companionNamed: chance, falseMeeting: chance }),
  study: z.strictObject({ operative: chance, harmless: chance, againAfter: count }),
  partner: z.strictObject({
    operative: chance,
    returnee: chance,
    harmless: chance,
    rounds: z.tuple([count, count]),
    delays: z.tuple([chance, chance]),
  }),
  tips: z.strictObject({ truePerTrust: chance, falseMean: factor, namesPerson: chance }),
  communications: z.strictObject({ perOrder: chance, falsePerRound: chance }),
  checks: z.strictObject({
    externalMiss: factor,
    perUnit: chance,
    internalMiss: factor,
    harmlessTravel: chance,
    papersCover: chance,
    papersDetected: chance,
  }),
  questioning: z.strictObject({ operativeEvasive: chance, harmlessEvasive: chance }),
  shadow: z.strictObject({ holds: chance, rounds: count }),
});

export const capture = z.strictObject({
  base: chance,
  perGround: chance,
  least: chance,
  most: chance,
  arrestKnown: chance,
  arrestUnknown: chance,
  knownRounds: count,
  interrogation: chance,
  interrogationWrong: chance,
  document: chance,
  survivorsLose: count,
  companionHeld: chance,
});

export const launch = z.strictObject({
  readiness: bySize,
  members: bySize,
  severity: bySize,
  chance: bySize,
  guardFactor: chance,
  untrained: chance,
});

export const trust = z.strictObject({
  start: z.number().min(0).max(10),
  belowLaw: cost,
  emptyDoor: cost,
  missedCell: cost,
  harmlessHeld: cost,
  emergencyPerRound: cost,
  unitsFree: count,
  unitsPerRound: cost,
  attack: bySize,
  foiled: cost,
  outreach: cost,
  outreachInfluence: z.number(),
  backlashBelow: z.number(),
  backlashPerPoint: chance,
  backlashMembers: count,
  backlashUntil: count,
});

export const network = z.strictObject({
  maxLegs: count,
  cellMost: count,
  joinReadiness: count,
  recruitBase: chance,
  recruitPerInfluence: chance,
  recruitPerLostTrust: chance,
  largePrepareCost: count,
  papersCost: count,
  decoyCost: count,
  influenceCost: count,
  dispatchCost: count,
  dispatchMembers: count,
  dispatchUnderPressure: count,
  pressureHavenFails: chance,
  pressureCommandOperations: count,
  homeGrownAt: count,
  influenceMost: count,
  recruitCost: count,
  launchCost: count,
  prepareCost: count,
  joinCost: count,
  journeyCost: count,
  decoyReport: chance,
  hand: count,
});

/** How a kind of network behaves; the scenario says which one is played. */
export const doctrine = z.strictObject({
  operations: count,
  /** Traces left, as a factor on what a watch sees. */
  footprint: factor,
  sizes: z.array(z.enum(['small', 'medium', 'large'])).min(1),
  overheard: z.enum(['head', 'random', 'none']),
  interrogationReveals: z.enum(['all', 'neighbour', 'none']),
  homeGrown: z.boolean(),
  pressureBites: z.boolean(),
  /** Extra operations that a medium plot costs at launch. */
  mediumCost: count.default(0),
});

export const PLOT_SIZES = ['small', 'medium', 'large'] as const;
export type PlotSize = (typeof PLOT_SIZES)[number];
export const DOCTRINES = ['command', 'influence', 'directed'] as const;
export type DoctrineId = (typeof DOCTRINES)[number];
export type Doctrine = z.infer<typeof doctrine>;

export const numbers = z.strictObject({
  weights,
  law,
  sensors,
  capture,
  launch,
  trust,
  network,
  doctrines: z.strictObject({ command: doctrine, influence: doctrine, directed: doctrine }),
  /** Total severity at which the defenders have failed. */
  failAt: z.number().int().min(1),
  pointCosts: z.strictObject({ askPartner: count, pressure: count, outreach: count, lend: count, emergency: count }),
  maxUnitsPerSector: count,
});
export type Numbers = z.infer<typeof numbers>;
