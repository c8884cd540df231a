import { z } from 'zod';

/** The chosen cell becomes more or less ready. */
export const schema = z.strictObject({ do: z.literal('readiness'), by: z.number().int().min(-2).max(2) });
