import { z } from 'zod';
import { condition } from '../conditions/schemas';
import { law, PLOT_SIZES, trust } from './numbers';
import { RESOURCES } from './services';
import { id, text } from './text';

/** The parts of an exercise: the months before an attack, and the days after one. */
export const ACTS = ['buildUp', 'manhunt'] as const;
export type Act = (typeof ACTS)[number];

/** In which part a card or an inject belongs; its rounds are counted from the start of that part. */
export const inAct = z.enum([...ACTS, 'any']).default('buildUp');

/** What an exercise begins with when it begins with the manhunt: what has happened, and who is left where. */
const opening = z.strictObject({
  severity: z.number().int().min(1).max(12).describe('Severity of the attack that has happened.'),
  scene: id,
  size: z.enum(PLOT_SIZES),
  /** Cells that are still free; those not named had their part in the attack and are gone. */
  cells: z
    .array(
      z.strictObject({
        cell: id,
        at: id,
        readiness: z.number().int().min(0).max(12).default(0),
        size: z.enum(PLOT_SIZES).default('small'),
        left: z
          .number()
          .int()
          .min(1)
          .max(9)
          .optional()
          .describe('Members who are left; all of them when it does not say.'),
      }),
    )
    .min(1),
});

/**
 * The act after the attack. It begins when severity reaches what counts as failure, when the conditions under
 * `begins` hold, or from the start of an exercise; what it does not change stays as in the build-up.
 */
export const manhunt = z.strictObject({
  title: text,
  words: text.describe('Read by everybody as it begins.'),
  rounds: z.number().int().min(1).max(12),
  daysPerRound: z.number().int().min(1).max(31).default(1),
  start: z.iso
    .date()
    .optional()
    .describe('Its first day when an exercise begins with it; otherwise the day after the build-up.'),
  begins: z
    .array(condition)
    .min(1)
    .optional()
    .describe('It also begins once all of these hold and a cell is still free.'),
  /** What a service has now, where it differs. */
  services: z
    .record(
      id,
      z.strictObject({
        resources: z.partialRecord(z.enum(RESOURCES), z.number().int().min(0).max(20)).default({}),
        sends: z.number().int().min(0).max(10).optional(),
      }),
    )
    .default({}),
  law: law.partial().default({}),
  trust: trust.partial().default({}),
  /** Operations of the attacker, by doctrine, where they differ. */
  operations: z
    .strictObject({ command: z.number(), influence: z.number(), directed: z.number() })
    .partial()
    .default({}),
  trustChange: z.number().min(-5).max(5).default(0).describe('What the beginning does to the public’s trust.'),
  threat: z.number().int().min(1).max(4).default(4),
  survivors: z
    .number()
    .int()
    .min(0)
    .max(4)
    .default(0)
    .describe('Of those who carried out the attack that began it, how many got away.'),
  exits: z.array(id).default([]).describe('Places besides the havens from which a cell may leave for good.'),
  escapeCost: z.number().int().min(0).max(4).default(1),
  opening: opening.optional(),
});
export type Manhunt = z.infer<typeof manhunt>;
