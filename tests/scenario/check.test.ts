import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scenarioCheck } from '../../src/cli/scenarioCheck';
import { broken, smallFile } from './smallFile';

const folder = mkdtempSync(join(tmpdir(), 'vigil-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(...words: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: scenarioCheck(words, (line) => lines.push(line)), lines };
}

describe('npm run scenario -- check', () => {
  it('says that there is nothing to mend and succeeds', () => {
    const file = fileWith('good.yaml', smallFile);
    expect(run('check', file)).toEqual({ code: 0, lines: [`${file}: nothing to mend.`] });
  });

  it('prints file, line and column, severity and sentence of each problem, and fails', () => {
    const { text, at } = broken('start: haven', 'start: ^havn');
    const file = fileWith('bad.yaml', text);
    expect(run('check', file)).toEqual({
      code: 1,
      lines: [`${file}:${at} error No place is called “havn”. Did you mean “haven”?`, `${file}: 1 error, 0 warnings.`],
    });
  });

  it('succeeds when there are warnings only', () => {
    const file = fileWith('warned.yaml', broken('default: wait', 'default: answer').text);
    expect(run('check', file).code).toBe(0);
  });

  it('speaks French', () => {
    const file = fileWith('mauvais.yaml', broken('start: haven', 'start: ^havn').text);
    const { lines } = run('check', file, '--language', 'fr');
    expect(lines[0]).toContain('erreur Aucun lieu ne s’appelle');
    expect(lines[1]).toBe(`${file}\u00a0: 1 erreur, 0 avertissement.`);
  });

  it('writes JSON for programs', () => {
    const file = fileWith('bad.yaml', broken('start: haven', 'start: ^havn').text);
    const { code, lines } = run('check', '--json', file);
    expect(code).toBe(1);
    expect(JSON.parse(lines.join('\n')).files[0].problems[0]).toMatchObject({
      path: ['people', 'cells', 0, 'start'],
      severity: 'error',
      words: 'No place is called “havn”. Did you mean “haven”?',
    });
  });

  it.each([
    [[], expect.stringContaining('Say what to do: npm run scenario -- check FILE... [--json] [--language fr]')],
    [
      ['paint'],
      expect.stringContaining(
        '“paint” is not a command. Use: npm run scenario -- check FILE... [--json] [--language fr]',
      ),
    ],
    [['check'], 'Name at least one scenario file, such as scenarios/paris-2015.yaml.'],
    [['check', '--loud', 'x'], '“--loud” is not an option here. Use --json or --language followed by en or fr.'],
    [
      ['check', 'x', '--language', 'de'],
      '“--language de” is not an option here. Use --json or --language followed by en or fr.',
    ],
    [['check', '/nowhere/at-all.yaml'], '/nowhere/at-all.yaml: there is no such file. Check the path.'],
    [['check', tmpdir()], `${tmpdir()}: this is a folder. Name a file in it.`],
  ])('answers %j with a sentence and fails', (words, sentence) => {
    expect(run(...words)).toEqual({ code: 1, lines: [sentence] });
  });
});
