import { en } from './en';
import { fr } from './fr';
import type { Language, Param, Words } from './words';

/** Names of things that sentences speak of, in the reader's language. */
export type Names = {
  place?: (id: string) => string;
  seat?: (id: string) => string;
  sector?: (id: string) => string;
  cell?: (id: string) => string;
};

const catalogues = { en, fr };
const plurals: Partial<Record<Language, Intl.PluralRules>> = {};

/**
 * Writes a sentence in the reader's language. `{name}` takes a parameter; `{n|report|reports}` takes the form
 * that fits the number `n`. A key that is missing is shown as itself, so that it is seen and mended.
 */
export function say(language: Language, words: Words, names: Names = {}): string {
  const dot = words.key.indexOf('.');
  const template = catalogues[language][words.key.slice(0, dot)]?.[words.key.slice(dot + 1)];
  if (template === undefined) return words.key;
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = words.params?.[name];
    if (value === undefined) return whole;
    if (one === undefined || other === undefined) return sayParam(language, value, names);
    plurals[language] ??= new Intl.PluralRules(language);
    return plurals[language].select(Number(value)) === 'one' ? one : other;
  });
}

/** Writes one parameter: names by reference, numbers with the language's decimal sign and a real minus. */
function sayParam(language: Language, value: Param, names: Names): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    const digits = String(Math.round(value * 100) / 100).replace('-', '−');
    return language === 'fr' ? digits.replace('.', ',') : digits;
  }
  if ('place' in value) return names.place?.(value.place) ?? value.place;
  if ('person' in value) return value.person;
  if ('seat' in value) return names.seat?.(value.seat) ?? value.seat;
  if ('sector' in value) return names.sector?.(value.sector) ?? value.sector;
  if ('cell' in value) return names.cell?.(value.cell) ?? value.cell;
  if ('text' in value) return value.text[language];
  return say(language, value.words, names);
}
