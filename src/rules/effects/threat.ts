import { z } from 'zod';

/** The public threat level is set. */
export const schema = z.strictObject({ do: z.literal('threat'), to: z.number().int().min(1).max(4) });
