import { z } from 'zod';
import { addLasting } from '../lasting';
import type { EffectRule } from './effectRule';

/** For some rounds the public gives more or fewer tips, true and false alike. */
export const schema = z.strictObject({
  do: z.literal('tips'),
  factor: z.number().min(0).max(4),
  rounds: z.number().int().min(1).max(12),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { factor, rounds }) => ({
    key: factor < 1 ? 'law.effectFewerTips' : 'law.effectMoreTips',
    params: { factor, rounds },
  }),
  apply(_board, state, { factor, rounds }) {
    addLasting(state, rounds, { what: 'tips', amount: factor });
  },
};
