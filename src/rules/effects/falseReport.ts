import { z } from 'zod';

/** A false report becomes likely at the place that the attacker names. */
export const schema = z.strictObject({ do: z.literal('falseReport'), chance: z.number().min(0).max(1) });
