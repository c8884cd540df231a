import { describe, expect, it } from 'vitest';
import { countersInTray, countersOf } from '../../../src/client/play/countersInTray';
import { exerciseDates } from '../../../src/client/play/exerciseDates';
import { chanceInWords, oddsInWords } from '../../../src/client/play/oddsInWords';
import { orderLetters } from '../../../src/client/play/orderFace';
import { en } from '../../../src/text/en';
import { fr } from '../../../src/text/fr';
import { say } from '../../../src/text/say';
import { view } from '../../../src/view/view';
import { table } from '../../harness/table';

const words = (chance: number) => say('en', chanceInWords(chance));

describe('odds in words', () => {
  it('says tenths, and words at the ends', () => {
    expect([0, 0.04, 0.31, 0.62, 0.97, 1].map(words)).toEqual([
      'never',
      'hardly ever',
      'about 3 in 10',
      'about 6 in 10',
      'almost always',
      'certain',
    ]);
  });

  it('says the range that unknown terms leave', () => {
    const odds = {
      chance: 0.35,
      range: [0, 0.7] as [number, number],
      words: { key: 'odds.check' },
      items: [],
      misled: null,
    };
    expect(say('en', oddsInWords(odds))).toBe('0 to 7 in 10');
  });
});

describe('counters', () => {
  it('are put on orders in the order of writing, and the free ones stand last', () => {
    const game = table();
    game.order('intelligence', { kind: 'watch', place: 'hub' });
    game.order('intelligence', { kind: 'watch', place: 'shore' });
    const seen = view(game.board, game.state, 'intelligence', 'en');
    if (seen.kind !== 'service') throw new Error('a service was asked for');
    const trays = countersInTray(seen);
    expect(trays[0]?.counters.map(({ spent }) => spent)).toEqual([true, true, false, false]);
    expect(seen.orders.map(({ id }) => countersOf(trays, id))).toEqual([['1'], ['2']]);
    expect(trays[1]?.counters.map(({ number }) => number)).toEqual(['a', 'b']);
  });
});

describe('letters of orders', () => {
  it('are never used twice, also when one service holds two of them', () => {
    const letters = orderLetters(['post', 'pressure', 'arrest', 'askPartner', 'openAlert']);
    expect(new Set(letters.values()).size).toBe(5);
  });
});

describe('dates', () => {
  it('are the exercise’s own, without a time zone', () => {
    expect(exerciseDates('fr', '2015-08-10', '2015-08-23').replace(/\s/g, ' ')).toBe('10–23 août 2015');
  });
});

describe('words of the play screens', () => {
  it('say every sentence in both languages with the same parameters', () => {
    const names = (template: string) =>
      [...new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();
    expect(Object.keys(fr.play!)).toEqual(Object.keys(en.play!));
    for (const [key, template] of Object.entries(en.play!))
      expect([key, names(fr.play![key]!)]).toEqual([key, names(template)]);
  });
});
