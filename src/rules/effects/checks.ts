import { z } from 'zod';
import { addLasting } from '../lasting';
import { id } from '../shape/text';
import type { EffectRule } from './effectRule';

/** For some rounds the named sectors count as having more or fewer units than are posted. */
export const schema = z.strictObject({
  do: z.literal('checks'),
  sectors: z.array(id).min(1),
  units: z.number().int().min(-3).max(3),
  rounds: z.number().int().min(1).max(12),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { units, rounds }) => ({
    key: units < 0 ? 'law.effectFewerChecks' : 'law.effectMoreChecks',
    params: { n: Math.abs(units), rounds },
  }),
  apply(_board, state, { sectors, units, rounds }) {
    addLasting(state, rounds, { what: 'checks', amount: units, places: [...sectors] });
  },
};
