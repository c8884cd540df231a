import { describe, expect, it } from 'vitest';
import { LONGEST_FILE } from '../../src/scenario/readYaml';
import { broken, readProblems, smallFile } from './smallFile';

describe('a file that is not readable says where and what to do', () => {
  it('names an entry that stands twice', () => {
    const { text, at } = broken('threatAtStart: 2', 'threatAtStart: 2\n^threatAtStart: 3');
    expect(readProblems(text)).toEqual([`error ${at} “threatAtStart” stands here a second time. Keep one of the two.`]);
  });

  it('names a tab', () => {
    const { text } = broken('  fit: [haven, stadium]', '\tfit: [haven, stadium]');
    expect(readProblems(text)[0]).toMatch(/^error 11:1 This line is indented with a tab/);
  });

  it('names a bracket that is never closed', () => {
    const { text } = broken('minutes: [5, 10]', 'minutes: [5, 10');
    expect(readProblems(text)[0]).toMatch(/^error 6:1 A sign is missing here/);
  });

  it('names an unknown alias', () => {
    const { text, at } = broken('start: haven', 'start: ^*nowhere');
    expect(readProblems(text)).toContain(
      `error ${at} This refers to a named entry that does not stand above it. Write the entry out.`,
    );
  });

  it('says that an empty file and a list are no scenario', () => {
    expect(readProblems(' \n')).toEqual(['error 1:1 The file is empty. Start from a copy of a shipped scenario.']);
    expect(readProblems('- one\n- two\n')[0]).toContain('The file holds no named entries.');
  });

  it('does not read a file beyond its size', () => {
    expect(readProblems(`# ${'x'.repeat(LONGEST_FILE)}`)).toEqual([
      'error 1:1 The file is longer than 2 million characters. Shorten it; pictures do not belong in it.',
    ]);
  });

  it('does not unfold aliases without end', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i += 1)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(readProblems(`version: 1\n${lines.join('\n')}\n`)[0]).toContain('refers to named entries');
  });

  it('does not fall over entries nested without end', () => {
    const tooDeep = ['error 1:1 The entries are nested too deeply to be read. Flatten them.'];
    expect(readProblems(`a: ${'['.repeat(60_000)}`)).toEqual(tooDeep);
    expect(readProblems(`a:\n  ${'- '.repeat(60_000)}x`)).toEqual(tooDeep);
  });

  it('reads entries that the author has named once and used twice', () => {
    const named = smallFile
      .replace('name: { en: Haven, fr: Refuge }', 'name: &haven { en: Haven, fr: Refuge }')
      .replace('name: { en: Quarter, fr: Quartier }', 'name: *haven');
    expect(readProblems(named)).toEqual([]);
  });
});
