import { z } from 'zod';

/** For some rounds watches see more or less of what is done, everywhere or at the place that was chosen. */
export const schema = z.strictObject({
  do: z.literal('traces'),
  factor: z.number().min(0).max(3),
  where: z.enum(['everywhere', 'chosen-cell']),
  rounds: z.number().int().min(1).max(12),
});
