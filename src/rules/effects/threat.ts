import { z } from 'zod';
import { record } from '../record';
import type { EffectRule } from './effectRule';

/** The public threat level is set. */
export const schema = z.strictObject({ do: z.literal('threat'), to: z.number().int().min(1).max(4) });

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { to }) => ({ key: 'law.effectThreat', params: { level: to } }),
  apply(_board, state, { to }) {
    if (state.threat === to) return;
    state.threat = to;
    record(state, 'megaphone', { key: 'evidence.threat', params: { level: to } }, { seenBy: 'all' });
  },
};
