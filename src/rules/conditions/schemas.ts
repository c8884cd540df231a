import { z } from 'zod';
import { id } from '../shape/text';

/** When a card is dealt. All given conditions must hold. */
export const condition = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('round'), from: z.number().int().min(1), to: z.number().int().min(1).optional() }),
  z.strictObject({ when: z.literal('trustBelow'), value: z.number() }),
  z.strictObject({ when: z.literal('severityAtLeast'), value: z.number().int().min(1) }),
  z.strictObject({ when: z.literal('afterIncident'), rounds: z.number().int().min(0).max(6) }),
  z.strictObject({ when: z.literal('answered'), card: id, option: id }),
  z.strictObject({ when: z.literal('emergency'), declared: z.boolean() }),
]);
export type Condition = z.infer<typeof condition>;
