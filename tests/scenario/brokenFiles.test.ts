import { describe, expect, it } from 'vitest';
import { SERVICE_ORDERS } from '../../src/rules/shape/services';
import { load } from '../../src/scenario/load';
import { problem } from '../../src/text/en/problem';
import { breakFile, cut, expectProblem, lineOf, type Place, type Row } from './breakFile';
import { brokenActs, withActs } from './brokenActs';
import { broken, valid } from './brokenRows';
import { brokenRules } from './brokenRules';

const decks: readonly (readonly [name: string, file: string, rows: readonly Row[]])[] = [
  ['the beginners’ deck', valid, broken],
  ['what the parts of the beginners’ deck say of each other', valid, brokenRules],
  ['a deck with a manhunt, an events list and a record', withActs, brokenActs],
];

describe.each(decks)(
  'a broken file leads its author to line and column and says what to do: %s',
  (_name, file, rows) => {
    it('has nothing to mend before it is broken', () => {
      expect(load(file, 'whole.yaml').problems).toEqual([]);
      expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    });

    it.each(rows.map((row) => ({ name: row[0], row })))('$name', ({ row }) => {
      const { text, place } = breakFile(file, row);
      expectProblem(text, row[3], place);
    });
  },
);

/** Twelve references to twelve references, and so on: some lines that would fill a computer when written out. */
const bomb = Array.from({ length: 9 }, (_, level) => {
  const held = level === 0 ? 'x' : `*b${level - 1}`;
  return `b${level}: &b${level} [${Array(12).fill(held).join(', ')}]`;
}).join('\n');

const START: Place = { line: 1, column: 1 };
const place = (start: string) => lineOf(valid, start);

const whole: [string, string, string, Place][] = [
  ['empty', '', 'emptyFile', START],
  ['only blanks', ' \n\n', 'emptyFile', START],
  ['a list instead of entries', '- one\n- two\n', 'noEntries', START],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'notText', START],
  ['5 MB', `${valid}# ${'x'.repeat(5_000_000)}`, 'tooLong', START],
  ['a bomb of aliases', `version: 1\n${bomb}\n`, 'tooManyAliases', START],
  ['brackets without end', `version: 1\na: ${'['.repeat(80_000)}`, 'tooDeep', START],
  ['no version', valid.replace('version: 1\n', ''), 'versionMissing', { line: 7, column: 1 }],
  ['no target', valid.replaceAll('kind: target', 'kind: district'), 'noTarget', place('  places:')],
  [
    'fewer subjects than members',
    cut(valid, '    - home: quayside', '  cells:'),
    'tooFewSubjects',
    place('  subjects:'),
  ],
  [
    'a card that nothing trains any more',
    valid.replaceAll('objective: send-in-time', 'objective: keep-trust'),
    'objectiveIdle',
    { line: place('  - id: send-in-time').line, column: 9 },
  ],
  [
    'a plain ground without land',
    cut(valid, '  land:\n', '  water:\n'),
    'plainWithoutLand',
    { ...place('  base:'), column: 9 },
  ],
  [
    'two places apart from the rest',
    `${valid}`
      .replace('  routes:\n', '  routes:\n    - { from: hill, to: dale, mode: road }\n')
      .replace(
        '  places:\n',
        '  places:\n    - { id: hill, name: { en: Hill, fr: Col }, kind: transit, lat: 46, lon: 20 }\n' +
          '    - { id: dale, name: { en: Dale, fr: Val }, kind: transit, lat: 46, lon: 21 }\n',
      ),
    'placeOutOfReach',
    { line: place('  places:').line + 1, column: 13 },
  ],
  [
    'a law that asks for more than any file holds',
    valid.replace(/\n {2}weights:\n[\s\S]*?fullUntil/, (weights) => weights.replaceAll(/(?<=: )\d[\d.]*/g, '0.1')),
    'thresholdTooHigh',
    { ...place('  law:'), column: '  law: { follow: 1, discreet: 1, check: '.length + 1 },
  ],
  [
    'a map from which nobody gets away',
    withActs.replace('kind: haven', 'kind: transit').replace('exits: [millbridge]', 'exits: []'),
    'noWayOut',
    { line: lineOf(withActs, 'manhunt:').line + 3, column: 11 },
  ],
  [
    'a manhunt at the start of which nobody is anywhere',
    `${cut(withActs, '  opening:\n    severity', '\ninjects:')}startAct: manhunt\n`,
    'noOpening',
    lineOf(withActs, 'manhunt:'),
  ],
];

describe('a file that is broken as a whole says so at once', () => {
  it.each(whole)('%s', (_name, text, key, at) => {
    expectProblem(text, key, at);
  });
});

describe('an order that nobody holds', () => {
  it.each(SERVICE_ORDERS)('%s says what is lost', (kind) => {
    const without = (list: string) =>
      list
        .split(', ')
        .filter((word) => word !== kind)
        .join(', ');
    const text = valid.replaceAll(/(?<=(?:orders|leavesOut): \[).*(?=\])/g, without);
    const missing = load(text, 'broken.yaml').problems.find(({ words }) => words.params?.kind === kind);
    expect(missing?.words).toMatchObject({
      key: 'problem.orderMissing',
      params: { lost: { words: { key: `problem.lost_${kind}` } } },
    });
    expect(missing).toMatchObject(place('services:'));
  });
});

/** Sentences that are no problem of a file's own: what the command says, and the ends of other sentences. */
const ELSEWHERE =
  /^(error|warning|meant|known|noneKnown|usage|unknown(Command|Option)|schema\w+|noFiles|file\w+|lost_\w+)$/;

it('every sentence about a file is met by a file that is broken so', () => {
  const met = new Set([...decks.flatMap(([, , rows]) => rows.map((row) => row[3])), ...whole.map((row) => row[2])]);
  const sentences = Object.keys(problem).filter((key) => !ELSEWHERE.test(key));
  expect(sentences.filter((key) => !met.has(key))).toEqual([]);
});
