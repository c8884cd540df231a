import { z } from 'zod';
import { addLasting } from '../lasting';
import type { EffectRule } from './effectRule';

/** For some rounds watches see more or less of what is done, everywhere or at the place that was chosen. */
export const schema = z.strictObject({
  do: z.literal('traces'),
  factor: z.number().min(0).max(3),
  where: z.enum(['everywhere', 'chosen-cell']),
  rounds: z.number().int().min(1).max(12),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { factor, where, rounds }) => ({
    key: where === 'everywhere' ? 'law.effectTraces' : 'law.effectCellTraces',
    params: { factor, rounds },
  }),
  refuse: (_board, _state, { where }, { cell }) =>
    where === 'chosen-cell' && cell === null ? { key: 'law.needsCell' } : null,
  apply(_board, state, { factor, where, rounds }, { cell }) {
    if (where === 'chosen-cell' && cell === null) return;
    addLasting(state, rounds, { what: 'traces', amount: factor, cell: where === 'chosen-cell' ? cell : null });
  },
};
