import { z } from 'zod';

/** For some rounds the public gives more or fewer tips, true and false alike. */
export const schema = z.strictObject({ do: z.literal('tips'), factor: z.number().min(0).max(4), rounds: z.number().int().min(1).max(12) });
