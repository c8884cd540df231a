import { z } from 'zod';
import { record } from '../record';
import { text } from '../shape/text';
import type { EffectRule } from './effectRule';

/** A sentence that everybody reads in the log. */
export const schema = z.strictObject({ do: z.literal('announce'), text });

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { text: said }) => ({ key: 'law.effectAnnounce', params: { text: { text: said } } }),
  apply(_board, state, { text: said }) {
    record(state, 'megaphone', { key: 'evidence.announce', params: { text: { text: said } } }, { seenBy: 'all' });
  },
};
