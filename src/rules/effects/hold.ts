import { z } from 'zod';
import { holdPerson } from '../capture';
import { personOf } from '../personOf';
import { hashText, PURPOSE } from '../random';
import { record } from '../record';
import type { EffectRule } from './effectRule';

/**
 * The card's person is held, unless he is out of reach in the haven; a harmless person held costs trust as it would at
 * a border.
 */
export const schema = z.strictObject({ do: z.literal('hold'), finds: z.number().min(0).max(1).default(1) });

export const effect: EffectRule<z.infer<typeof schema>> = {
  takesMeans: true,
  describe: (_board, { finds }) =>
    finds === 1
      ? { key: 'law.effectHold' }
      : { key: 'law.effectMaybeHold', params: { chance: Math.round(finds * 100) } },
  apply(board, state, { finds }, { card, seat, person: code, index }) {
    const person = code === null ? undefined : personOf(state, code);
    if (person === undefined) return;
    const outOfReach = person.fate !== 'free' || board.places.get(person.place)?.kind === 'haven';
    const chance = outOfReach ? 0 : finds;
    if (board.draw(state.seed, PURPOSE.effect, state.round, hashText(card), index, chance) === 1) {
      holdPerson(board, state, person, { by: seat, place: person.place, lawful: true });
      return;
    }
    record(
      state,
      'badge-alert',
      { key: 'evidence.cardNotFound', params: { person: { person: person.code } } },
      { seenBy: [seat] },
    );
  },
};
