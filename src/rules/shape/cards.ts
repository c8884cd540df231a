import { z } from 'zod';
import { condition } from '../conditions/schemas';
import { effect } from '../effects/schemas';
import { inAct } from './acts';
import { RESOURCES } from './services';
import { id, text } from './text';

export const FIDELITY = ['documented', 'composite', 'invented'] as const;
export const CONFIDENCE = ['A', 'B', 'C'] as const;

export const option = z.strictObject({
  id,
  title: text,
  does: text.describe('What happens, in plain words.'),
  defence: text.describe('What a competent person says who would choose it.'),
  cost: z
    .strictObject({ resource: z.enum(RESOURCES), amount: z.number().int().min(1).max(5) })
    .optional()
    .describe('Spent at once by the seat that answers.'),
  effects: z.array(effect).default([]),
  atOnce: z.boolean().default(false).describe('Effects at once instead of at the start of execution.'),
});

/** A decision that one seat faces, as it was known then. */
export const decisionCard = z.strictObject({
  id,
  title: text,
  seat: id,
  /** The act in which it may be dealt; rounds are counted from the start of that act. */
  act: inAct,
  deal: z.array(condition).min(1),
  situation: text.describe('The situation as that seat knew it then.'),
  objective: id.describe('What the card trains: the id of an objective.'),
  covers: z.array(id).default([]).describe('Decision points of the article or an inquiry that it covers.'),
  about: z
    .strictObject({
      cell: id.optional(),
      trueChance: z.number().min(0).max(1),
      truth: z.boolean().optional().describe('Fixes the draw, unseen by the seat.'),
      companion: z.boolean().default(false),
    })
    .optional()
    .describe('The person it is about: an operative of this cell with the stated chance, otherwise somebody harmless.'),
  options: z.array(option).min(2).max(4),
  default: id.describe('The option that stands when nobody decides.'),
  /** Shown only in the review. */
  review: z.strictObject({
    done: text,
    cameOfIt: text,
    sources: z.array(id).min(1),
    confidence: z.enum(CONFIDENCE),
    disputed: text.optional(),
    fidelity: z.enum(FIDELITY),
  }),
});

/** A card in the attacker's hand: always an abstract token. */
export const opportunityCard = z.strictObject({
  id,
  title: text,
  does: text,
  needs: z.enum(['nothing', 'cell', 'place']).describe('What the attacker names when playing it.'),
  copies: z.number().int().min(1).max(4).default(1),
  effects: z.array(effect).min(1),
  fidelity: z.enum(FIDELITY),
});

export type DecisionCard = z.infer<typeof decisionCard>;
export type CardOption = z.infer<typeof option>;
export type OpportunityCard = z.infer<typeof opportunityCard>;
