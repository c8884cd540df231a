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
  /** What happens, in plain words. */
  does: text,
  /** What a competent person says who would choose it. */
  defence: text,
  /** Spent at once by the seat that answers. */
  cost: z.strictObject({ resource: z.enum(RESOURCES), amount: z.number().int().min(1).max(5) }).optional(),
  effects: z.array(effect).default([]),
  /** Effects at once instead of at the start of execution. */
  atOnce: z.boolean().default(false),
});

/** A decision that one seat faces, as it was known then. */
export const decisionCard = z.strictObject({
  id,
  title: text,
  seat: id,
  /** The act in which it may be dealt; rounds are counted from the start of that act. */
  act: inAct,
  deal: z.array(condition).min(1),
  /** The situation as that seat knew it then. */
  situation: text,
  /** What the card trains: the id of an objective. */
  objective: id,
  /** Decision points of the article or an inquiry that it covers. */
  covers: z.array(id).default([]),
  /** The person it is about: an operative of this cell with the stated chance, otherwise somebody harmless. */
  about: z
    .strictObject({
      cell: id.optional(),
      trueChance: z.number().min(0).max(1),
      /** Fixes the draw, unseen by the seat. */
      truth: z.boolean().optional(),
      companion: z.boolean().default(false),
    })
    .optional(),
  options: z.array(option).min(2).max(4),
  /** The option that stands when nobody decides. */
  default: id,
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
  /** What the attacker names when playing it. */
  needs: z.enum(['nothing', 'cell', 'place']),
  copies: z.number().int().min(1).max(4).default(1),
  effects: z.array(effect).min(1),
  fidelity: z.enum(FIDELITY),
});

export type DecisionCard = z.infer<typeof decisionCard>;
export type CardOption = z.infer<typeof option>;
export type OpportunityCard = z.infer<typeof opportunityCard>;
