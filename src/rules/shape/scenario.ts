import { z } from 'zod';
import { ACTS, manhunt } from './acts';
import { decisionCard, opportunityCard } from './cards';
import { guideLine } from './guide';
import { inject } from './injects';
import { map } from './map';
import { DOCTRINES, numbers, PLOT_SIZES } from './numbers';
import { people } from './people';
import { SERVICE_ORDERS, service } from './services';
import { id, text } from './text';

export const SCENARIO_VERSION = 1;
const share = z.number().min(0).max(1);

/** A scripted way for the attacker to play at level 1: which plan, and how it is weighed. */
export const playbook = z.strictObject({
  id,
  name: text,
  size: z.enum(PLOT_SIZES),
  strikeFrom: z.number().int().min(1).describe('Round in which it means to strike.'),
  caution: share.describe('How much it avoids sectors and places where it met somebody, 0 to 1.'),
  patience: share.describe('How readily it lies low after a loss, 0 to 1.'),
  growth: share.describe('How readily it spends on recruits, papers, decoys and influence, 0 to 1.'),
  ground: z
    .enum(['beside', 'here', 'target'])
    .optional()
    .describe(
      'Where it prepares: beside its target, at the target itself, or here, where it stands, before it sets out. Beside unless given.',
    ),
  drawn: z
    .boolean()
    .optional()
    .describe(
      'False for a plan that only attackers find who weigh plans for themselves: none draws it, services reckon with it.',
    ),
});

/** What a difficulty changes besides the computer's seats; what is left out stays as the numbers have it. */
export const dials = z.strictObject({
  guardFactor: share.optional(),
  untrained: share.optional(),
  guards: z.number().int().min(0).max(20).optional().describe('Guard details of the service that has them.'),
  sends: z.number().int().min(0).max(10).optional().describe('Reports that each service may send a round.'),
  rounds: z.number().int().min(2).max(30).optional(),
  watchFactor: z.number().min(0).max(3).optional().describe('On the chance that a watch sees what a cell does.'),
});

/** Who was who, as the record has it: chosen instead of the draw. Moves stay free. */
export const historical = z.strictObject({
  says: text.describe('What the mapping rests on, and what it does not claim.'),
  cells: z.array(z.strictObject({ cell: id, subjects: z.array(id), start: id.optional() })).min(1),
  cards: z
    .array(z.strictObject({ card: id, true: z.boolean() }))
    .default([])
    .describe('Cards about a person: whether what they fear was so.'),
});

/** How the attacker's agent wanders at level 0. */
export const novice = z.strictObject({
  slips: share.describe('Share of orders that it gives at random instead of by its playbook, 0 to 1.'),
});

/** How the computer's services work together from level 2 on. */
export const culture = z.strictObject({
  shares: share
    .default(1)
    .describe('How readily a service sends what it has: the part of its sends that it uses, 0 to 1.'),
  foresight: share
    .default(0)
    .describe(
      'How far services of level 2 lay their guards ahead of an attacker who saw those of two rounds before, 0 to 1; those of level 3 always do.',
    ),
});

export const difficulty = z.strictObject({
  id: z.enum(['novice', 'steady', 'standard', 'hard', 'expert']),
  name: text,
  says: text.describe('One honest sentence.'),
  attacker: z.number().int().min(0).max(4),
  defenders: z.number().int().min(0).max(3),
  dials: dials.optional(),
});

export const band = z.strictObject({
  id,
  title: text,
  words: text,
  severityFrom: z
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('Least severity at which it holds. The first band in the list whose limits hold is the outcome.'),
  severityTo: z.number().int().min(0).optional(),
  trustFrom: z.number().min(0).default(0),
  trustTo: z.number().min(0).optional(),
  act: z.enum(ACTS).optional().describe('Only for an exercise that ended in this act.'),
  escapedFrom: z.number().int().min(0).default(0).describe('Cells that got away for good.'),
  escapedTo: z.number().int().min(0).optional(),
  capturedFrom: z.number().int().min(0).default(0).describe('People of the network who were taken.'),
  capturedTo: z.number().int().min(0).optional(),
  attacksFrom: z
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('Attacks that succeeded in the act in which the exercise ended.'),
  attacksTo: z.number().int().min(0).optional(),
});

export const scenario = z.strictObject({
  version: z.literal(SCENARIO_VERSION),
  id,
  title: text,
  summary: text,
  minutes: z
    .tuple([z.number().int(), z.number().int()])
    .describe('Minutes a table needs: least and most, an estimate.'),
  fictional: z.boolean(),
  respect: text.optional().describe('The statement that opens the deck.'),
  marking: text,
  calendar: z.strictObject({
    start: z.iso.date(),
    daysPerRound: z.number().int().min(1).max(31),
    rounds: z.number().int().min(2).max(30),
  }),
  manhunt: manhunt.optional().describe('The act after an attack; without it the exercise ends where it would begin.'),
  startAct: z.enum(ACTS).default('buildUp').describe('The act that an exercise begins with.'),
  threatAtStart: z.number().int().min(1).max(4),
  map,
  services: z.array(service).min(1).max(4),
  leavesOut: z
    .array(z.enum(SERVICE_ORDERS))
    .default([])
    .describe('Kinds of order that no service holds, on purpose: the exercise does without them.'),
  attacker: z.strictObject({ name: text, brief: text, doctrine: z.enum(DOCTRINES) }),
  people,
  historical: historical.optional().describe('Who was who, as the record has it: chosen instead of the draw.'),
  numbers,
  cards: z.array(decisionCard).default([]),
  opportunities: z.array(opportunityCard).default([]),
  injects: z.array(inject).default([]).describe('The master scenario events list.'),
  guide: z.array(guideLine).default([]),
  objectives: z.array(z.strictObject({ id, title: text, capability: text, tasks: z.array(text).min(1) })).min(1),
  playbooks: z.array(playbook).min(1),
  novice: novice.default({ slips: 0.36 }),
  culture: culture.default({ shares: 1, foresight: 0 }),
  difficulties: z.array(difficulty).min(1),
  bands: z.array(band).min(1),
  sources: z.array(z.strictObject({ id, title: z.string().min(1), url: z.string().optional() })).default([]),
});

export type Scenario = z.infer<typeof scenario>;
export type Playbook = z.infer<typeof playbook>;
export type Dials = z.infer<typeof dials>;
