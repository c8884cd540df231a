import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashText } from '../rules/random';

/** What decides how a game goes: the rules, what seats see, and the agents. */
const ROOMS = ['rules', 'view', 'belief', 'ai'];
const SOURCES = resolve(import.meta.dirname, '..');

/** Changes whenever rules, views or agents change: results that were kept before are then of another game. */
export function codeKey(): string {
  let key = 0;
  for (const room of ROOMS)
    for (const file of filesBelow(join(SOURCES, room))) key = hashText(`${key}${readFileSync(file, 'utf8')}`);
  return key.toString(36);
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}
