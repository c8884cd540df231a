import { z } from 'zod';
import { RESOURCES } from '../shape/services';
import { id } from '../shape/text';

/** A service has more or fewer of something for some rounds, this round included. */
export const schema = z.strictObject({
  do: z.literal('resource'),
  service: id,
  resource: z.enum(RESOURCES),
  by: z.number().int().min(-5).max(5),
  rounds: z.number().int().min(1).max(12),
});
