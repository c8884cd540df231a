import { describe, expect, it } from 'vitest';
import { load } from '../../src/scenario/load';
import { broken, readProblems, smallFile } from './smallFile';

describe('a file with nothing to mend', () => {
  it('loads without a problem', () => {
    expect(readProblems(smallFile)).toEqual([]);
    expect(load(smallFile, 'small.yaml').scenario?.id).toBe('small');
  });
});

describe('a file whose entries do not fit is led back to line and column with a sentence', () => {
  it.each([
    [
      'a version from the future',
      'version: 1',
      'version: ^9',
      'This file is of version 9; this program reads up to 1. Open it with a newer program.',
    ],
    [
      'a version that is no number',
      'version: 1',
      'version: ^one',
      'The version must be a whole number. Write “version: 1”.',
    ],
    [
      'an entry that does not belong',
      'threatAtStart: 2',
      'threatAtStart: 2\ntreat: ^3',
      '“treat” does not belong here. Check its spelling and indentation, or remove it.',
    ],
    ['a missing entry', '    letter: C\n', '', '“letter” is missing here. Add it.'],
    [
      'a missing French text',
      'title: { en: Wait, fr: Attendre }',
      '^title: { en: Wait }',
      'The French text is missing here. Add an entry “fr:”.',
    ],
    ['words where a number belongs', 'lat: 50, lon: 4', 'lat: ^fifty, lon: 4', '“lat” must be a number.'],
    ['a number too large', 'daysPerRound: 14', 'daysPerRound: ^40', '“daysPerRound” is 40; the most it can be is 31.'],
    ['a broken number', 'threatAtStart: 2', 'threatAtStart: ^2.5', '“threatAtStart” must be a whole number.'],
    [
      'a date that is none',
      'start: 2015-01-05',
      'start: ^5 January',
      '“5 January” is not a date. Write year, month and day, such as 2015-06-01.',
    ],
    [
      'an id with a capital',
      'id: small',
      'id: ^Small One',
      '“Small One” cannot be an id. Use lower-case letters, digits and hyphens, at most 40.',
    ],
    [
      'a kind that is not known',
      'kind: target',
      'kind: ^taget',
      '“taget” cannot stand for “kind”. Write one of: haven, transit, hub, district, target, institution.',
    ],
    ['a list that is too short', 'fit: [haven, stadium]', '^fit: [haven]', '“fit” needs 2 entries or more.'],
    [
      'a condition that is not known',
      '{ when: round, from: 2 }',
      '{ when: ^raund, from: 2 }',
      '“raund” cannot stand for “when”. Write one of: round, trustBelow, severityAtLeast, afterIncident, answered, emergency.',
    ],
    [
      'an effect without its entry',
      '{ do: alert, code: check }',
      '^{ do: alert }',
      '“code” is missing here. Write one of: discreet, check, detain.',
    ],
    [
      'an effect that is not known',
      '{ do: alert, code: check }',
      '{ do: ^alarm, code: check }',
      '“alarm” cannot stand for “do”. Write one of: alert, announce, checks, delay, distract, falseReport, guards, hold, influence, papers, readiness, recruitOdds, report, resource, sends, threat, tips, traces, trust, chance.',
    ],
    [
      'a group where a word stands',
      'title: { en: A letter, fr: Une lettre }',
      'title: ^A letter',
      '“title” must hold entries of its own, indented below it. A text holds two, “en:” and “fr:”.',
    ],
  ])('%s', (_what, from, to, sentence) => {
    const { text, at } = broken(from, to);
    const problems = readProblems(text);
    if (to.includes('^')) expect(problems).toContain(`error ${at} ${sentence}`);
    else expect(problems.join()).toContain(sentence);
    expect(load(text, 'small.yaml').scenario).toBeNull();
  });

  it('says the version first when it is missing, and nothing else', () => {
    expect(readProblems(smallFile.replace('version: 1\n', ''))).toEqual([
      'error 1:1 The version of the format is missing. Write “version: 1” as the first line.',
    ]);
  });

  it('says one sentence for one mistake', () => {
    expect(readProblems(broken('fit: [haven, stadium]', '^fit: haven').text)).toHaveLength(1);
  });
});
