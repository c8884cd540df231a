import { z } from 'zod';

/** The card's person is held; a harmless person held costs trust as it would at a border. */
export const schema = z.strictObject({ do: z.literal('hold'), finds: z.number().min(0).max(1).default(1) });
