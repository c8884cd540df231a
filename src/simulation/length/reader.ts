import type { SeatId } from '../../rules/state';
import { say } from '../../text/say';
import type { Words } from '../../text/words';
import type { TableFace } from '../../view/face';
import type { SeatView } from '../../view/seatView';
import { faceNames } from './faceNames';

/** Counts what somebody in a seat has not read yet. Asked again about the same picture, it answers 0. */
export type Reader = (seen: SeatView) => number;

/**
 * A reader who reads everything once: what opens the exercise, cards with all their options, reports, lines of the
 * log, hints of guided rounds, opportunity cards and the words of the end. Answers the number of words in the table's language.
 */
export function reader(face: TableFace, seat: SeatId): Reader {
  const read = new Set<string>();
  return (seen) => {
    const names = faceNames(face, seen);
    const fresh = (id: string, texts: () => (string | Words | null)[]): number => {
      if (read.has(id)) return 0;
      read.add(id);
      return texts().reduce((sum, text) => sum + wordsIn(typeof text === 'string' ? text : sentence(text)), 0);
    };
    const sentence = (words: Words | null) => (words === null ? '' : say(face.language, words, names));
    let words = fresh('opening', () => opening(face, seat));
    for (const line of seen.log) words += fresh(`log/${line.id}`, () => [line.words]);
    if (seen.outcome !== null)
      words += fresh('outcome', () => [seen.outcome?.title ?? null, seen.outcome?.words ?? null]);
    if (seen.kind === 'control') return words;
    const { guide } = seen;
    if (guide !== null) words += fresh(`guide/${guide.text}`, () => [guide.text]);
    if (seen.kind === 'attacker') {
      for (const card of seen.hand) words += fresh(`hand/${card.card}`, () => [card.title, card.does]);
    }
    if (seen.kind !== 'service') return words;
    for (const report of seen.reports) words += fresh(`report/${report.id}`, () => [report.words]);
    for (const card of seen.cards) {
      const options = card.options.flatMap(({ title, does, defence }) => [title, does, defence]);
      words += fresh(`card/${card.card}`, () => [card.title, card.situation, ...options]);
    }
    return words;
  };
}

/** What everybody reads before the first round: the statement, the summary, and the seat's own first look. */
function opening(face: TableFace, seat: SeatId): (string | Words | null)[] {
  const own = face.seats.find(({ id }) => id === seat);
  return [
    face.respect,
    face.summary,
    own?.brief ?? null,
    ...(own?.orders ?? []).map((kind): Words => ({ key: `play.${kind}Does` })),
  ];
}

/** Words of a text, counted as a reader counts them: what stands between spaces and holds a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
