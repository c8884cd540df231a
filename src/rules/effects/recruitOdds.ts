import { z } from 'zod';
import { addLasting } from '../lasting';
import type { EffectRule } from './effectRule';

/** For some rounds recruiting is easier or harder. */
export const schema = z.strictObject({
  do: z.literal('recruitOdds'),
  by: z.number().min(-1).max(1),
  rounds: z.number().int().min(1).max(12),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { by, rounds }) => ({
    key: by < 0 ? 'law.effectHarderRecruiting' : 'law.effectEasierRecruiting',
    params: { rounds },
  }),
  apply(_board, state, { by, rounds }) {
    addLasting(state, rounds, { what: 'recruitOdds', amount: by });
  },
};
