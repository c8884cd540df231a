import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SCHEMA_FILE, scenarioSchema } from '../../src/cli/scenarioSchema';
import { jsonSchema, jsonSchemaText } from '../../src/scenario/jsonSchema';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

describe('the JSON Schema of scenario files', () => {
  it('is the one that lies beside the scenarios', () => {
    const why = 'the shape has changed: run npm run scenario -- schema';
    expect(readFileSync(SCHEMA_FILE, 'utf8') === jsonSchemaText(), why).toBe(true);
  });

  it('is named in the first line of the beginners’ deck, where an editor looks for it', () => {
    expect(read('first-watch.yaml').split('\n')[0]).toBe('# yaml-language-server: $schema=scenario.schema.json');
  });

  it('takes the shipped files and refuses what does not fit', () => {
    const shape = z.fromJSONSchema(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));
    for (const name of ['first-watch.yaml', 'paris-2015.yaml']) {
      const raw: unknown = parse(read(name));
      expect(shape.safeParse(raw).success, name).toBe(true);
      expect(shape.safeParse({ ...(raw as object), treat: 3 }).success).toBe(false);
      expect(shape.safeParse({ ...(raw as object), threatAtStart: 9 }).success).toBe(false);
    }
  });

  it('does not ask for what the shape fills in, and explains the main entries', () => {
    const schema = jsonSchema() as { required: string[]; properties: Record<string, { description?: string }> };
    expect(schema.required).toContain('services');
    expect(schema.required).not.toContain('guide');
    expect(schema.properties.minutes?.description).toContain('Minutes');
  });
});

describe('npm run scenario -- schema', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vigil-schema-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the file, and with --check only says whether it is current', () => {
    const file = join(folder, 'scenario.schema.json');
    const said: string[] = [];
    const run = (...words: string[]) => scenarioSchema(words, 'en', (line) => said.push(line), file);
    expect(run('--check')).toBe(1);
    expect(run()).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(jsonSchemaText());
    expect(run('--check')).toBe(0);
    writeFileSync(file, '{}');
    expect(run('--check')).toBe(1);
    expect(run('--loud')).toBe(1);
    expect(said).toEqual([
      `${file}: not current. Write it again: npm run scenario -- schema`,
      `${file}: written.`,
      `${file}: current.`,
      `${file}: not current. Write it again: npm run scenario -- schema`,
      '“--loud” is not an option of schema. Use --check, or nothing.',
    ]);
  });
});
