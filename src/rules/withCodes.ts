import type { Text } from './shape/text';

/** Whom a card's text is about, by dossier code. */
type About = { person: string | null; companion: string | null };

/** A text of a card with the codes of the people it is about in their places. */
export function withCodes(text: Text, about: About): Text {
  if (!hasPlaces(text)) return text;
  return { en: filled(text.en, about), fr: filled(text.fr, about) };
}

const known = new WeakMap<Text, boolean>();

/** Whether a text has places for codes, looked up once for each text of a scenario. */
function hasPlaces(text: Text): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const has = text.en.includes('{') || text.fr.includes('{');
  known.set(text, has);
  return has;
}

function filled(words: string, { person, companion }: About): string {
  return words.replaceAll('{person}', person ?? '').replaceAll('{companion}', companion ?? '');
}
