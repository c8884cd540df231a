import { describe, expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import { estimateLength, minutesOf, PACE_NAMES, PACES } from '../../src/simulation/length/estimate';
import { reader, wordsIn } from '../../src/simulation/length/reader';
import type { PlayedRound, SeatRound } from '../../src/simulation/length/roundsOfGame';
import { roundsOfGame } from '../../src/simulation/length/roundsOfGame';
import { tableFace } from '../../src/view/tableFace';
import { view } from '../../src/view/view';
import { loadShipped } from '../harness/shipped';
import { tinyScenario } from '../harness/tinyScenario';

const nothing: SeatRound = { words: 0, orders: 0, cards: 0 };
const round = (border: Partial<SeatRound>, more: Partial<PlayedRound> = {}): PlayedRound => ({
  act: 'buildUp',
  number: 1,
  stops: 0,
  seats: { intelligence: nothing, border: { ...nothing, ...border } },
  ...more,
});
const pace = { words: 200, order: 10, card: 30, stop: 20, round: 60, opening: 0 };

describe('the minutes of a round', () => {
  it.each([
    ['nothing at all', round({}), 1],
    ['400 words', round({ words: 400 }), 3],
    ['six orders and two cards', round({ orders: 6, cards: 2 }), 3],
    ['three stops, for which all wait', round({}, { stops: 3 }), 2],
  ])('with %s', (_what, played, minutes) => {
    expect(minutesOf(pace, played)).toBeCloseTo(minutes);
  });

  it('are those of the slowest seat, not of all together', () => {
    const alone = round({ words: 200 });
    const both = { ...alone, seats: { ...alone.seats, intelligence: { ...nothing, words: 150 } } };
    expect(minutesOf(pace, both)).toBe(minutesOf(pace, alone));
  });
});

describe('a reader', () => {
  const board = makeBoard(tinyScenario());
  const state = setup(board, seedFrom('reader'));

  it('reads nothing twice', () => {
    const read = reader(tableFace(board, 'en'), 'border');
    const seen = view(board, state, 'border', 'en');
    expect(read(seen)).toBeGreaterThan(20);
    expect(read(seen)).toBe(0);
  });

  it('reads in the language of the table', () => {
    const read = (language: 'en' | 'fr') =>
      reader(tableFace(board, language), 'intelligence')(view(board, state, 'intelligence', language));
    expect(read('fr')).not.toBe(read('en'));
  });

  it('counts words as people do', () => {
    expect(wordsIn('It is P-07, seen at 9 – twice; l’été dernier : rien.')).toBe(10);
  });
});

describe('a recorded game', () => {
  const board = makeBoard(tinyScenario());
  const rounds = roundsOfGame(board, { seed: seedFrom('length'), attacker: 1, defenders: 1, language: 'en' });

  it('has every round once, and every seat in it', () => {
    expect(rounds.map(({ number }) => number)).toEqual(rounds.map((_round, index) => index + 1));
    for (const { seats } of rounds) expect(Object.keys(seats)).toEqual(board.seats);
  });

  it('is estimated longer for a slower table, and the whole act longer than games that ended early', () => {
    const { full, mean, acts } = estimateLength([rounds, rounds.slice(0, 2)]);
    expect(full.low).toBeLessThan(full.mid);
    expect(full.mid).toBeLessThan(full.high);
    for (const name of PACE_NAMES) expect(mean[name]).toBeLessThan(full[name] + 1e-9);
    expect(acts.map(({ act, games }) => [act, games])).toEqual([[rounds[0]?.act, 2]]);
    expect(acts[0]?.rounds[2]?.games).toBe(1);
  });
});

it('the paces stand in order, and a stop stays within its clock of 45 seconds', () => {
  const { low, mid, high } = PACES;
  for (const name of ['order', 'card', 'stop', 'round', 'opening'] as const) {
    expect([low[name], mid[name], high[name]]).toEqual([low[name], mid[name], high[name]].sort((a, b) => a - b));
  }
  expect(high.words).toBeLessThan(low.words);
  expect(high.stop).toBeLessThan(45);
});

it.each([
  ['paris-2015', 50, 60],
  ['first-watch', 20, 25],
])(
  'a full build-up of %s takes a table %i to %i minutes',
  (id, least, most) => {
    const board = makeBoard(loadShipped(id));
    const games = Array.from({ length: 12 }, (_, game) =>
      roundsOfGame(board, { seed: seedFrom(`length-${game}`), attacker: 1, defenders: 1, language: 'en' }),
    );
    const { full } = estimateLength(games);
    expect(full.mid).toBeGreaterThanOrEqual(least);
    expect(full.mid).toBeLessThanOrEqual(most);
  },
  60_000,
);
