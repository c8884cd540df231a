import { parseArgs } from 'node:util';
import type { Language, Words } from '../text/words';
import { LANGUAGES } from '../text/words';

/** What was typed, by the name of the flag; `files` are the words without a flag. */
export type Typed = { flags: Record<string, string | boolean | undefined>; files: string[] };
/** Either what was read, or one sentence that says what is wrong with it. */
export type Read<T> = { value: T; wrong: null } | { value: null; wrong: Words };

export const right = <T>(value: T): Read<T> => ({ value, wrong: null });
export const wrong = (key: string, params: NonNullable<Words['params']> = {}): Read<never> => ({
  value: null,
  wrong: { key: `cli.${key}`, params },
});

/** Splits a command line into flags that are known and files. `flags` says which take a word and which stand alone. */
export function readArguments(argv: readonly string[], flags: Record<string, 'string' | 'boolean'>): Read<Typed> {
  const options = Object.fromEntries(Object.entries(flags).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const typed: Typed = { flags: {}, files: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') typed.files.push(token.value);
    if (token.kind !== 'option') continue;
    const type = flags[token.name];
    if (type === undefined)
      return wrong('unknownFlag', {
        flag: token.rawName,
        known: Object.keys(flags)
          .map((name) => `--${name}`)
          .join(', '),
      });
    if (type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
      return wrong('flagNeedsWord', { flag: token.rawName });
    }
    if (type === 'boolean' && token.value !== undefined) return wrong('flagTakesNoWord', { flag: token.rawName });
    typed.flags[token.name] = token.value ?? true;
  }
  return right(typed);
}

/** A whole number within limits; `fallback` stands when the flag was not typed. */
export function wholeNumber(typed: Typed, flag: string, fallback: number, least: number, most: number): Read<number> {
  const text = typed.flags[flag];
  if (text === undefined) return right(fallback);
  const number = /^\d+$/.test(String(text)) ? Number(text) : Number.NaN;
  if (Number.isInteger(number) && number >= least && number <= most) return right(number);
  return wrong('notANumber', { flag: `--${flag}`, given: String(text), least: String(least), most: String(most) });
}

/** The language of the command line: `--language`, else what the machine speaks, else English. */
export function languageOf(typed: Typed | null, environment: Record<string, string | undefined>): Language {
  const asked = typed?.flags.language ?? environment.LC_ALL ?? environment.LANG ?? '';
  return LANGUAGES.find((language) => String(asked).startsWith(language)) ?? 'en';
}
