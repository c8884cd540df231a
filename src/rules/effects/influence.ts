import { z } from 'zod';
import { id } from '../shape/text';

/** The attacker's influence in a place changes. */
export const schema = z.strictObject({ do: z.literal('influence'), place: id, by: z.number().int().min(-3).max(3) });
