import { z } from 'zod';
import { addLasting } from '../lasting';
import { id } from '../shape/text';
import type { EffectRule } from './effectRule';

/** For some rounds a service's attention is elsewhere: its watches and follows see less. */
export const schema = z.strictObject({
  do: z.literal('distract'),
  service: id,
  factor: z.number().min(0).max(1),
  rounds: z.number().int().min(1).max(4),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { service, factor, rounds }) => ({
    key: 'law.effectDistract',
    params: { seat: { seat: service }, factor, rounds },
  }),
  apply(_board, state, { service, factor, rounds }) {
    addLasting(state, rounds, { what: 'distract', amount: factor, service });
  },
};
