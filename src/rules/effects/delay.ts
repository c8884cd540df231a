import { z } from 'zod';
import { cellNumber, isLive } from '../cells';
import { PURPOSE } from '../random';
import { record } from '../record';
import { id } from '../shape/text';
import type { EffectRule } from './effectRule';

/** Cells in a place cannot travel for some rounds: registration, a queue, a closed line. */
export const schema = z.strictObject({
  do: z.literal('delay'),
  place: id,
  chance: z.number().min(0).max(1),
  rounds: z.number().int().min(1).max(4),
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { place, chance, rounds }) => ({
    key: 'law.effectDelay',
    params: { place: { place }, chance: Math.round(chance * 100), rounds },
  }),
  apply(board, state, { place, chance, rounds }) {
    for (const cell of state.cells) {
      if (!isLive(cell) || cell.place !== place) continue;
      if (board.draw(state.seed, PURPOSE.delay, state.round, cellNumber(cell), 0, chance) === 0) continue;
      cell.heldUpUntil = Math.max(cell.heldUpUntil, state.round + rounds - 1);
      const params = { cell: { cell: cell.id }, place: { place }, round: cell.heldUpUntil + 1 };
      record(state, 'users', { key: 'evidence.heldUp', params }, { seenBy: ['attacker'] }, place);
    }
  },
};
