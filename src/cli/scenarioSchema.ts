import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemaText } from '../scenario/jsonSchema';
import { say } from '../text/say';
import type { Language } from '../text/words';

/** Where editors find the schema: beside the scenarios. */
export const SCHEMA_FILE = resolve(import.meta.dirname, '../../scenarios/scenario.schema.json');

/**
 * `npm run scenario -- schema [--check]`: writes the JSON Schema of scenario files, or only says whether the written
 * one is current. Returns the exit code: 1 when it is not current or cannot be written.
 */
export function scenarioSchema(
  words: string[],
  language: Language,
  print: (line: string) => void,
  file = SCHEMA_FILE,
): 0 | 1 {
  const tell = (key: string, word = ''): void =>
    print(say(language, { key: `problem.${key}`, params: { file, word } }));
  const stray = words.find((word) => word !== '--check');
  if (stray !== undefined) {
    tell('schemaOption', stray);
    return 1;
  }
  const text = jsonSchemaText();
  if (words.includes('--check')) {
    const current = written(file) === text;
    tell(current ? 'schemaCurrent' : 'schemaOld');
    return current ? 0 : 1;
  }
  try {
    writeFileSync(file, text);
  } catch {
    tell('fileUnreadable');
    return 1;
  }
  tell('schemaWritten');
  return 0;
}

function written(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
