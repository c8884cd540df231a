import { z } from 'zod';
import { id, text } from './text';

/** A hint that one seat reads while it plans: how a beginners' deck leads through its first rounds. */
export const guideLine = z.strictObject({
  round: z.number().int().min(1),
  seat: id,
  text,
  suggests: z
    .string()
    .min(1)
    .optional()
    .describe(
      'What the hint asks for: a kind of order, the id of a card, or `send`. It is read until that is done, then the next line of the same round and seat. A line without it is read until the seat is ready.',
    ),
});

export type GuideLine = z.infer<typeof guideLine>;
