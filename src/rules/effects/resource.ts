import { z } from 'zod';
import { addLasting } from '../lasting';
import { RESOURCES } from '../shape/services';
import { id } from '../shape/text';
import type { EffectRule } from './effectRule';

/** A service has more or fewer of something for some rounds, this round included. */
export const schema = z.strictObject({
  do: z.literal('resource'),
  service: id,
  resource: z.enum(RESOURCES),
  by: z.number().int().min(-5).max(5),
  rounds: z.number().int().min(1).max(12),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  takesMeans: true,
  describe: (_board, { service, resource, by, rounds }) => ({
    key: by < 0 ? 'law.effectFewer' : 'law.effectMore',
    params: { seat: { seat: service }, unit: { words: { key: `law.unit_${resource}` } }, n: Math.abs(by), rounds },
  }),
  apply(_board, state, { service, resource, by, rounds }) {
    addLasting(state, rounds, { what: 'resource', amount: by, service, resource });
  },
};
