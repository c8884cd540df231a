import { z } from 'zod';
import { id } from '../shape/text';

/** For some rounds a service's attention is elsewhere: its watches and follows see less. */
export const schema = z.strictObject({ do: z.literal('distract'), service: id, factor: z.number().min(0).max(1), rounds: z.number().int().min(1).max(4) });
