import { z } from 'zod';
import { hashText } from '../random';
import { writeReport } from '../reports';
import { id, text } from '../shape/text';
import { withCodes } from '../withCodes';
import type { EffectRule } from './effectRule';

/** Writes a report about the card's person, his companion or a place into the files of the named services. */
export const schema = z.strictObject({
  do: z.literal('report'),
  to: z.array(id).min(1),
  about: z.enum(['person', 'companion', 'place']),
  place: id.optional(),
  weight: z.number().min(-5).max(5),
  grade: z.string().regex(/^[A-F][1-6]$/),
  /** Rounds until it is on file; 0 is the round of the answer. */
  after: z.number().int().min(0).max(4).default(1),
  text,
});

export const effect: EffectRule<z.infer<typeof schema>> = {
  describe: (_board, { about, weight, after }) => ({
    key:
      about === 'place'
        ? 'law.effectPlaceReport'
        : about === 'person'
          ? 'law.effectPersonReport'
          : 'law.effectCompanionReport',
    params: { weight, rounds: after },
  }),
  apply(
    board,
    state,
    { to, about, place = null, weight, grade, after, text: said },
    { card, person, companion, index },
  ) {
    const named = about === 'place' ? null : about === 'person' ? person : companion;
    if (about === 'place' ? place === null : named === null) return;
    const words = { key: 'evidence.card', params: { text: { text: withCodes(said, { person, companion }) } } };
    for (const collector of to) {
      writeReport(board, state, {
        collector,
        sensor: 'card',
        sight: weight < 0 ? 'clear' : 'named',
        place,
        person: named,
        weight,
        grade,
        words,
        delay: after,
        ordinal: (hashText(card) ^ index) >>> 0,
      });
    }
  },
};
