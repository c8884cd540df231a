import { z } from 'zod';
import { text } from '../shape/text';

/** A sentence that everybody reads in the log. */
export const schema = z.strictObject({ do: z.literal('announce'), text });
