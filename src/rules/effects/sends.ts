import { z } from 'zod';
import { addLasting } from '../lasting';
import { id } from '../shape/text';
import type { EffectRule } from './effectRule';

/** Services may send more or fewer reports for some rounds. */
export const schema = z.strictObject({
  do: z.literal('sends'),
  services: z.array(id).min(1),
  by: z.number().int().min(-2).max(4),
  rounds: z.number().int().min(1).max(12),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { by, rounds }) => ({
    key: by < 0 ? 'law.effectFewerSends' : 'law.effectMoreSends',
    params: { n: Math.abs(by), rounds },
  }),
  apply(_board, state, { services, by, rounds }) {
    for (const service of services) addLasting(state, rounds, { what: 'sends', amount: by, service });
  },
};
