import { expect } from 'vitest';
import { load } from '../../src/scenario/load';
import { say } from '../../src/text/say';
import { LANGUAGES } from '../../src/text/words';

export type Place = { line: number; column: number };

/**
 * One way to break a file: what stands exactly once in it, what stands there instead (^ marks where its author should
 * be led to), and the key of the sentence. When the place lies elsewhere, `at` is what stands there, with its own mark.
 */
export type Row = readonly [name: string, from: string, to: string, key: string, at?: string];

/** A sentence says what to do when it asks for something, offers what was meant, or states what an entry must be. */
const SAYS_WHAT_TO_DO = new RegExp(
  [
    '(^|[.:;] |, )(Add|Change|Check|Choose|Compare|Correct|Drop|Flatten|Give|Join|Keep|Leave|Let|Line|List|Look|look|Lower|Make|Move)\\b',
    '(^|[.:;] |, )(Name|Open|Put|put|Remove|remove|Save|Say|Set|Shorten|Start|Take|take|Use|Widen|Write)\\b',
    'Did you mean|There are: |There are none yet|A scenario starts with a line such as',
    '\\b(must (be|hold)|needs \\d|can be is|takes at most)\\b|\\bshould not fall\\b|\\bshould ask for more\\b',
  ].join('|'),
);

/** The text without its mark, and where the mark stood. */
function unmarked(text: string): { text: string; place: Place } {
  const before = text.slice(0, text.indexOf('^')).split('\n');
  return { text: text.replace('^', ''), place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}

/** The file with one thing changed, and the line and column to which its author should be led. */
export function breakFile(file: string, [, from, to, , at]: Row): { text: string; place: Place } {
  expect(file.split(from), `not exactly once in the file: ${from}`).toHaveLength(2);
  const changed = file.replace(from, () => to);
  if (at === undefined) return unmarked(changed);
  const plain = at.replace('^', '');
  expect(changed).toContain(plain);
  return { text: changed, place: unmarked(changed.replace(plain, () => at)).place };
}

/** The author is led to the place with this sentence; every sentence about the file can be read and says what to do. */
export function expectProblem(text: string, key: string, { line, column }: Place): void {
  const { problems } = load(text, 'broken.yaml');
  const found = problems.map((one) => `${one.line}:${one.column} ${one.words.key}`);
  expect(found).toContain(`${line}:${column} problem.${key}`);
  for (const { words } of problems) {
    for (const language of LANGUAGES) expect(say(language, words)).toMatch(/^(?!problem\.).+[.?]$/u);
    expect(say('en', words)).toMatch(SAYS_WHAT_TO_DO);
  }
}

/** Where the first line that begins so stands, at its first word. */
export function lineOf(file: string, start: string): Place {
  const index = file.split('\n').findIndex((line) => line.startsWith(start));
  return { line: index + 1, column: start.length - start.trimStart().length + 1 };
}

/** The file without everything from the one text up to the other. */
export const cut = (file: string, from: string, to: string) =>
  file.slice(0, file.indexOf(from)) + file.slice(file.indexOf(to));
