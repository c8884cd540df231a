import { z } from 'zod';
import { alertOn, setAlert } from '../alerts';
import { ALERT_CODES } from '../command';
import type { EffectRule } from './effectRule';

/** An alert is opened on the card's person without counting against the alerts that may be open. */
export const schema = z.strictObject({ do: z.literal('alert'), code: z.enum(['discreet', 'check', 'detain']) });

export const effect: EffectRule<z.infer<typeof schema>> = {
  takesMeans: true,
  describe: (_board, { code }) => ({
    key: 'law.effectAlert',
    params: { alert: { words: { key: `law.code_${code}` } } },
  }),
  apply(_board, state, { code }, { person }) {
    if (person === null) return;
    const standing = alertOn(state, person);
    if (standing !== null && ALERT_CODES.indexOf(standing.code) >= ALERT_CODES.indexOf(code)) return;
    setAlert(state, { person, code, since: state.round, byCard: true });
  },
};
