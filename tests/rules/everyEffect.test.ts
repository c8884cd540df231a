import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONDITIONS } from '../../src/rules/conditions/list';
import { condition } from '../../src/rules/conditions/schemas';
import { EFFECTS } from '../../src/rules/effects/list';
import { plainEffect } from '../../src/rules/effects/schemas';

const ROOT = resolve(import.meta.dirname, '../..');
/** What stands in the folders beside the kinds themselves. */
const BESIDE = ['list', 'schemas', 'effectRule', 'conditionRule'];

const namesIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !BESIDE.includes(name))
    .sort();

const tests = readdirSync(join(ROOT, 'tests/rules'))
  .filter((file) => file.endsWith('.test.ts') && file !== 'everyEffect.test.ts')
  .map((file) => readFileSync(join(ROOT, 'tests/rules', file), 'utf8'));

/** Every value of a key, wherever it stands in a shipped scenario. */
function usesOf(key: string): Set<string> {
  const uses = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      if (name === key && typeof part === 'string') uses.add(part);
      look(part);
    }
  };
  for (const file of readdirSync(join(ROOT, 'scenarios')).filter((name) => name.endsWith('.yaml')))
    look(parse(readFileSync(join(ROOT, 'scenarios', file), 'utf8')));
  return uses;
}

describe.each([
  {
    what: 'effect',
    files: namesIn('src/rules/effects'),
    listed: Object.keys(EFFECTS),
    written: plainEffect.options.map((option) => option.shape.do.value as string),
    used: usesOf('do'),
    /** As a test writes it: `do: 'trust'`, or `trust: { by: 1 }` in a table of samples. */
    mention: (name: string) => new RegExp(`do: '${name}'|^  ${name}: \\{|sample\\('${name}'`, 'm'),
  },
  {
    what: 'condition',
    files: namesIn('src/rules/conditions'),
    listed: Object.keys(CONDITIONS),
    written: condition.options.map((option) => option.shape.when.value as string),
    used: usesOf('when'),
    mention: (name: string) => new RegExp(`when: '${name}'`),
  },
])('every file of a kind of $what', ({ files, listed, written, used, mention }) => {
  it('is listed, and has a schema', () => {
    expect([...listed].sort()).toEqual(files);
    expect([...written].sort()).toEqual(files);
  });

  it.each(files)('%s is tested', (name) => {
    expect(tests.some((text) => mention(name).test(text))).toBe(true);
  });

  it.each(files)('%s is used by a shipped scenario', (name) => {
    expect(used).toContain(name);
  });
});
