import { z } from 'zod';

/** The chosen cell crosses its next border in another name. */
export const schema = z.strictObject({ do: z.literal('papers') });
