import { z } from 'zod';
import { id, text } from '../shape/text';

/** Writes a report about the card's person, his companion or a place into the files of the named services. */
export const schema = z.strictObject({
  do: z.literal('report'),
  to: z.array(id).min(1),
  about: z.enum(['person', 'companion', 'place']),
  place: id.optional(),
  weight: z.number().min(-5).max(5),
  grade: z.string().regex(/^[A-F][1-6]$/),
  /** Rounds until it is on file; 0 is the round of the answer. */
  after: z.number().int().min(0).max(4).default(1),
  text,
});
