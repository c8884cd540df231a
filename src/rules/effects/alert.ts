import { z } from 'zod';

/** An alert is opened on the card's person without counting against the alerts that may be open. */
export const schema = z.strictObject({ do: z.literal('alert'), code: z.enum(['discreet', 'check', 'detain']) });
