import type { Text } from './shape/text';

/** Whom a card's text is about, by dossier code. */
type About = { person: string | null; companion: string | null };

/** A text of a card with the codes of the people it is about in their places. */
export function withCodes(text: Text, about: About): Text {
  if (!text.en.includes('{') && !text.fr.includes('{')) return text;
  return { en: filled(text.en, about), fr: filled(text.fr, about) };
}

function filled(words: string, { person, companion }: About): string {
  return words.replaceAll('{person}', person ?? '').replaceAll('{companion}', companion ?? '');
}
