import { z } from 'zod';
import { cellOf } from '../cells';
import type { EffectRule } from './effectRule';

/** The chosen cell crosses its next border in another name. */
export const schema = z.strictObject({ do: z.literal('papers') });

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: () => ({ key: 'law.effectPapers' }),
  refuse: (_board, state, _effect, { cell }) =>
    cell === null || cellOf(state, cell) === undefined ? { key: 'law.needsCell' } : null,
  apply(_board, state, _effect, { cell: id }) {
    const cell = id === null ? undefined : cellOf(state, id);
    if (cell !== undefined) cell.papers = true;
  },
};
