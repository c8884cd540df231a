import { z } from 'zod';
import { id } from '../shape/text';
import type { EffectRule } from './effectRule';

/** The attacker's influence in a place changes. */
export const schema = z.strictObject({ do: z.literal('influence'), place: id, by: z.number().int().min(-3).max(3) });

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { place, by }) => ({
    key: by < 0 ? 'law.effectLessInfluence' : 'law.effectMoreInfluence',
    params: { place: { place }, by: Math.abs(by) },
  }),
  apply(board, state, { place, by }) {
    const level = (state.attacker.influence[place] ?? 0) + by;
    state.attacker.influence[place] = Math.min(board.numbers.network.influenceMost, Math.max(0, level));
  },
};
