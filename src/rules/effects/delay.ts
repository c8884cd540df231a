import { z } from 'zod';
import { id } from '../shape/text';

/** Cells in a place cannot travel for some rounds: registration, a queue, a closed line. */
export const schema = z.strictObject({ do: z.literal('delay'), place: id, chance: z.number().min(0).max(1), rounds: z.number().int().min(1).max(4) });
