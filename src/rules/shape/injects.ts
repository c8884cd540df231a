import { z } from 'zod';
import { condition } from '../conditions/schemas';
import { effect } from '../effects/schemas';
import { inAct } from './acts';
import { FIDELITY } from './cards';
import { id, text } from './text';

/** Categories of a master scenario events list. */
export const INJECT_CATEGORIES = ['inject', 'contingency', 'expectedAction', 'other'] as const;
export const INJECT_METHODS = ['message', 'report', 'telephone', 'radio', 'press', 'inPerson'] as const;

/** One row of the master scenario events list: what is brought into the exercise, when, to whom, and what for. */
export const inject = z.strictObject({
  id,
  number: z.string().min(1).max(8).describe('As the list counts it: 1, 2, 2a ...'),
  category: z.enum(INJECT_CATEGORIES).default('inject'),
  title: text,
  /** The exact words that are read. */
  text,
  from: text.describe('Who seems to say it, by role.'),
  to: z.union([z.literal('all'), z.array(id).min(1)]).describe('Seats that receive it, or everybody.'),
  method: z.enum(INJECT_METHODS).default('message'),
  act: inAct,
  /** By itself in a round of its act, by itself once all conditions hold, or by Control's word alone. */
  release: z.discriminatedUnion('when', [
    z.strictObject({ when: z.literal('round'), round: z.number().int().min(1).max(40) }),
    z.strictObject({ when: z.literal('if'), all: z.array(condition).min(1) }),
    z.strictObject({ when: z.literal('manual') }),
  ]),
  /** Planned clock time of the exercise, hours and minutes, for Control's list. */
  planned: z
    .string()
    .regex(/^\d{1,2}:\d{2}$/)
    .optional(),
  /** Whom it names, drawn as for a card; `{person}` and `{companion}` in its texts are codes. */
  about: z
    .strictObject({
      cell: id.optional(),
      trueChance: z.number().min(0).max(1),
      truth: z.boolean().optional(),
      companion: z.boolean().default(false),
    })
    .optional(),
  effects: z.array(effect).default([]),
  expected: text.optional().describe('What the players are expected to do, for Control and evaluators.'),
  evaluator: text.optional(),
  responsible: text.optional(),
  objective: id.optional(),
  contingencyFor: id.optional().describe('The inject whose expected action did not come.'),
  remarks: text.optional(),
  fidelity: z.enum(FIDELITY),
  sources: z.array(id).default([]),
});
export type Inject = z.infer<typeof inject>;
