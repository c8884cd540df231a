import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text kept in the data folder for the owner of the server alone, made when it is first asked for. */
export function keptText(folder: string, name: string, make: () => string): string {
  const file = join(folder, name);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const text = make();
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  return text;
}
