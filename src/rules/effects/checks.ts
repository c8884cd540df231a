import { z } from 'zod';
import { id } from '../shape/text';

/** For some rounds the named sectors count as having more or fewer units than are posted. */
export const schema = z.strictObject({
  do: z.literal('checks'),
  sectors: z.array(id).min(1),
  units: z.number().int().min(-3).max(3),
  rounds: z.number().int().min(1).max(12),
});
