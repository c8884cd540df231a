import { z } from 'zod';
import { addLasting } from '../lasting';
import type { EffectRule } from './effectRule';

/** A false report becomes likely at the place that the attacker names. */
export const schema = z.strictObject({ do: z.literal('falseReport'), chance: z.number().min(0).max(1) });

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { chance }) => ({ key: 'law.effectFalseReport', params: { chance: Math.round(chance * 100) } }),
  refuse: (_board, _state, _effect, { place }) => (place === null ? { key: 'law.needsPlace' } : null),
  apply(_board, state, { chance }, { place }) {
    if (place !== null) addLasting(state, 1, { what: 'decoy', amount: chance, places: [place] });
  },
};
