import { z } from 'zod';
import { id } from '../shape/text';

/** For some rounds targets count as guarded by more details than are posted. */
export const schema = z.strictObject({
  do: z.literal('guards'),
  places: z.array(id).min(1),
  details: z.number().int().min(1).max(3),
  rounds: z.number().int().min(1).max(12),
});
