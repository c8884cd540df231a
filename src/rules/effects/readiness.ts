import { z } from 'zod';
import { cellOf } from '../cells';
import type { EffectRule } from './effectRule';

/** The chosen cell becomes more or less ready. */
export const schema = z.strictObject({ do: z.literal('readiness'), by: z.number().int().min(-2).max(2) });

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { by }) => ({
    key: by < 0 ? 'law.effectLessReady' : 'law.effectMoreReady',
    params: { by: Math.abs(by) },
  }),
  apply(_board, state, { by }, { cell: id }) {
    const cell = id === null ? undefined : cellOf(state, id);
    if (cell !== undefined) cell.readiness = Math.max(0, cell.readiness + by);
  },
};
