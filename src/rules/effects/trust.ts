import { z } from 'zod';

/** Trust rises or falls. */
export const schema = z.strictObject({ do: z.literal('trust'), by: z.number().min(-5).max(5) });
