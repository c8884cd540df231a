import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export type Source = { path: string; lines: number; imports: Import[] };
export type Import = { from: string; typeOnly: boolean };

/** Every TypeScript file below a folder, by path from the project's root, with what it imports. */
export function sourcesBelow(folder: string): Source[] {
  return filesBelow(join(ROOT, folder))
    .filter((path) => /\.(ts|tsx)$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path: relative(ROOT, path), lines: text.split('\n').length, imports: importsOf(text, path) };
    });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function importsOf(text: string, path: string): Import[] {
  const found: Import[] = [];
  const patterns = [
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    /\bimport\(\s*()['"]([^'"]+)['"]\s*\)/g,
    /new URL\(\s*()['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g,
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const target = match[2] ?? '';
      found.push({
        from: target.startsWith('.') ? resolveFile(path, target) : target,
        typeOnly: match[1] !== undefined,
      });
    }
  }
  return found;
}

const resolveFile = (path: string, target: string) => relative(ROOT, resolve(dirname(path), target));
