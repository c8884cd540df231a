import { z } from 'zod';
import { changeTrust } from '../trust';
import type { EffectRule } from './effectRule';

/** Trust rises or falls. */
export const schema = z.strictObject({ do: z.literal('trust'), by: z.number().min(-5).max(5) });

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { by }) => ({
    key: by < 0 ? 'law.effectLessTrust' : 'law.effectMoreTrust',
    params: { by: Math.abs(by) },
  }),
  apply(board, state, { by }) {
    changeTrust(board, state, by);
  },
};
