import { z } from 'zod';

/** For some rounds recruiting is easier or harder. */
export const schema = z.strictObject({ do: z.literal('recruitOdds'), by: z.number().min(-1).max(1), rounds: z.number().int().min(1).max(12) });
