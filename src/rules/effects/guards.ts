import { z } from 'zod';
import { addLasting } from '../lasting';
import { id } from '../shape/text';
import type { EffectRule } from './effectRule';

/** For some rounds targets count as guarded by more details than are posted. */
export const schema = z.strictObject({
  do: z.literal('guards'),
  places: z.array(id).min(1),
  details: z.number().int().min(1).max(3),
  rounds: z.number().int().min(1).max(12),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { details, rounds }) => ({ key: 'law.effectGuards', params: { n: details, rounds } }),
  apply(_board, state, { places, details, rounds }) {
    addLasting(state, rounds, { what: 'guards', amount: details, places: [...places] });
  },
};
