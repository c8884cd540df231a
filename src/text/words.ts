/** A language in which the exercise speaks. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * A value put into a sentence. References are resolved to names by the reader's table face, so that the
 * reader's language decides and the state stays language-free.
 */
export type Param =
  | string
  | number
  | { place: string }
  | { person: string }
  | { seat: string }
  | { sector: string }
  | { cell: string }
  | { text: Record<Language, string> }
  | { words: Words };

/** A sentence not yet written: which one, and what goes into it. `key` is `area.name` of the catalogues here. */
export type Words = { key: string; params?: Record<string, Param> };
