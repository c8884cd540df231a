import { z } from 'zod';
import { id } from '../shape/text';

/** Services may send more or fewer reports for some rounds. */
export const schema = z.strictObject({
  do: z.literal('sends'),
  services: z.array(id).min(1),
  by: z.number().int().min(-2).max(4),
  rounds: z.number().int().min(1).max(12),
});
