import { expect, it } from 'vitest';
import { languageOf, readArguments, wholeNumber } from '../../src/cli/arguments';

const FLAGS = { games: 'string', json: 'boolean', language: 'string' } as const;

it('flags take their word after a space or an equals sign, and files stand alone', () => {
  const { value } = readArguments(['--games', '5', '--json', 'one.json', '--language=fr'], FLAGS);
  expect(value).toEqual({ flags: { games: '5', json: true, language: 'fr' }, files: ['one.json'] });
});

it('an option that is not known is named, with those that are', () => {
  expect(readArguments(['--gmaes', '5'], FLAGS).wrong).toEqual({
    key: 'cli.unknownFlag',
    params: { flag: '--gmaes', known: '--games, --json, --language' },
  });
});

it.each(['1.5', '-3', '', '1e3', '99999999'])('“%s” is no whole number within the limits', (given) => {
  const typed = readArguments([`--games=${given}`], FLAGS).value;
  expect(wholeNumber(typed ?? { flags: {}, files: [] }, 'games', 7, 1, 1000).wrong?.key).toBe('cli.notANumber');
});

it('a number that was not typed is the usual one', () => {
  expect(wholeNumber({ flags: {}, files: [] }, 'games', 7, 1, 1000).value).toBe(7);
});

it('the language is the one asked for, else that of the machine, else English', () => {
  expect(languageOf({ flags: { language: 'fr' }, files: [] }, { LANG: 'en_GB.UTF-8' })).toBe('fr');
  expect(languageOf(null, { LANG: 'fr_FR.UTF-8' })).toBe('fr');
  expect(languageOf(null, { LANG: 'de_DE.UTF-8' })).toBe('en');
});
