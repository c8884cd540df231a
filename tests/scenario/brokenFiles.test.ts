import { describe, expect, it } from 'vitest';
import { load } from '../../src/scenario/load';
import { say } from '../../src/text/say';
import { LANGUAGES } from '../../src/text/words';
import { broken, valid } from './brokenRows';

/** A sentence says what to do when it asks for something, offers what was meant, or states what an entry must be. */
const SAYS_WHAT_TO_DO = new RegExp(
  [
    '(^|[.:;] |, )(Add|Change|Check|Choose|Compare|Correct|Drop|Flatten|Give|Keep|Leave|Let|Line|List|Look|look|Lower|Make|Move)\\b',
    '(^|[.:;] |, )(Name|Open|Put|put|Remove|remove|Save|Set|Shorten|Start|Take|take|Use|Widen|Write)\\b',
    'Did you mean|There are: |A scenario starts with a line such as',
    '\\b(must (be|hold)|needs \\d|can be is|takes at most)\\b',
  ].join('|'),
);

type Place = { line: number; column: number };

/** The text without its mark, and where the mark stood. */
function unmarked(text: string): { text: string; place: Place } {
  const before = text.slice(0, text.indexOf('^')).split('\n');
  return { text: text.replace('^', ''), place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}

function breakFile(from: string, to: string, at?: string): { text: string; place: Place } {
  expect(valid.split(from), `not exactly once in the file: ${from}`).toHaveLength(2);
  const changed = valid.replace(from, () => to);
  if (at === undefined) return unmarked(changed);
  const plain = at.replace('^', '');
  expect(changed).toContain(plain);
  return { text: changed, place: unmarked(changed.replace(plain, () => at)).place };
}

function expectProblem(text: string, key: string, { line, column }: Place): void {
  const { problems } = load(text, 'broken.yaml');
  const found = problems.map((one) => `${one.line}:${one.column} ${one.words.key}`);
  expect(found).toContain(`${line}:${column} problem.${key}`);
  for (const { words } of problems) {
    for (const language of LANGUAGES) expect(say(language, words)).toMatch(/^(?!problem\.).+[.?]$/u);
    expect(say('en', words)).toMatch(SAYS_WHAT_TO_DO);
  }
}

describe('a broken scenario file leads its author to line and column, with a sentence that says what to do', () => {
  it('and the file that is broken here has nothing to mend', () => {
    expect(load(valid, 'first-watch.yaml').problems).toEqual([]);
    expect(broken.length).toBeGreaterThanOrEqual(40);
    expect(new Set(broken.map(([name]) => name)).size).toBe(broken.length);
  });

  it.each(broken.map((row) => ({ name: row[0], row })))('$name', ({ row: [, from, to, key, at] }) => {
    const { text, place } = breakFile(from, to, at);
    expectProblem(text, key, place);
  });
});

const lineOf = (start: string): Place => {
  const index = valid.split('\n').findIndex((line) => line.startsWith(start));
  return { line: index + 1, column: start.length - start.trimStart().length + 1 };
};

/** Twelve references to twelve references, and so on: some lines that would fill a computer when written out. */
const bomb = Array.from({ length: 9 }, (_, level) => {
  const held = level === 0 ? 'x' : `*b${level - 1}`;
  return `b${level}: &b${level} [${Array(12).fill(held).join(', ')}]`;
}).join('\n');

const cut = (from: string, to: string) => valid.slice(0, valid.indexOf(from)) + valid.slice(valid.indexOf(to));
const START: Place = { line: 1, column: 1 };

describe('a file that is broken as a whole says so at once', () => {
  it.each([
    ['empty', '', 'emptyFile', START],
    ['only blanks', ' \n\n', 'emptyFile', START],
    ['a list instead of entries', '- one\n- two\n', 'noEntries', START],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'notText', START],
    ['5 MB', `${valid}# ${'x'.repeat(5_000_000)}`, 'tooLong', START],
    ['a bomb of aliases', `version: 1\n${bomb}\n`, 'tooManyAliases', START],
    ['brackets without end', `version: 1\na: ${'['.repeat(80_000)}`, 'tooDeep', START],
    ['no version', valid.replace('version: 1\n', ''), 'versionMissing', { line: 7, column: 1 }],
    ['no target', valid.replaceAll('kind: target', 'kind: district'), 'noTarget', lineOf('  places:')],
    ['fewer subjects than members', cut('    - home: quayside', '  cells:'), 'tooFewSubjects', lineOf('  subjects:')],
    [
      'a card that nothing trains any more',
      valid.replaceAll('objective: send-in-time', 'objective: keep-trust'),
      'objectiveIdle',
      { line: lineOf('  - id: send-in-time').line, column: 9 },
    ],
  ] as [string, string, string, Place][])('%s', (_name, text, key, place) => {
    expectProblem(text, key, place);
  });
});
