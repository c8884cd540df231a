import { z } from 'zod';

/** A text in every language of the exercise. */
export const text = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
export type Text = z.infer<typeof text>;

/** Ids are lower-case words joined by hyphens; services and places are named by them in orders and reports. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'an id is lower-case letters, digits and hyphens');
