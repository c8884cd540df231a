import { beforeAll, describe, expect, it } from 'vitest';
import { apply } from '../../src/rules/apply';
import { type Board, makeBoard } from '../../src/rules/board';
import type { Command } from '../../src/rules/command';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import type { State } from '../../src/rules/state';
import { playGame } from '../../src/simulation/playGame';
import type { AttackerView, ServiceView } from '../../src/view/seatView';
import { tableFace } from '../../src/view/tableFace';
import { view } from '../../src/view/view';
import { loadShipped } from '../harness/shipped';

let board: Board;
let state: State;
beforeAll(() => {
  board = makeBoard(loadShipped('first-watch'));
});

const seen = (seat: string, language: 'en' | 'fr' = 'en') =>
  view(board, state, seat, language) as ServiceView | AttackerView;
const act = (seat: string, command: Command) => apply(board, state, seat, command);

describe('First Watch, the beginners’ deck', () => {
  it('is small: five rounds, eleven places, ten dossiers, and two kinds of order a service', () => {
    const { scenario } = board;
    expect(scenario.fictional).toBe(true);
    expect(scenario.calendar.rounds).toBe(5);
    expect(scenario.minutes).toEqual([20, 25]);
    expect(scenario.map.places).toHaveLength(11);
    expect(scenario.people.subjects).toHaveLength(10);
    expect(scenario.services.map(({ orders }) => orders.length)).toEqual([2, 2, 2, 2]);
    expect(scenario.cards.every(({ review }) => review.fidelity === 'invented')).toBe(true);
  });

  it('writes French with French signs', () => {
    const french = [...JSON.stringify(board.scenario).matchAll(/"fr":"((?:[^"\\]|\\.)*)"/g)].map(
      ([, text = '']) => text,
    );
    expect(french.length).toBeGreaterThan(150);
    expect(french.filter((text) => /'|\\"|[^\s\u202f\u00a0][;!?]|[^\s\u00a0]:| [;:!?»]|« /.test(text))).toEqual([]);
  });

  it('is drawn on a plain ground with invented land', () => {
    const { map } = tableFace(board, 'en');
    expect(map.base).toBe('plain');
    expect(map.land[0]?.length).toBeGreaterThan(3);
    expect(map.water).toHaveLength(1);
    expect(tableFace(makeBoard(loadShipped('paris-2015')), 'en').map).toMatchObject({
      base: 'theatre',
      land: [],
      water: [],
    });
  });

  it('guides every seat through its first two rounds, and nobody after them', () => {
    for (const seat of board.seats) {
      for (const round of [1, 2])
        expect(board.scenario.guide.some((line) => line.round === round && line.seat === seat)).toBe(true);
    }
    expect(Math.max(...board.scenario.guide.map(({ round }) => round))).toBe(2);
  });

  it('is open enough: at level 1 an attack succeeds in about half of the games', () => {
    const games = 60;
    let attacks = 0;
    for (let game = 0; game < games; game++) {
      const { severity } = playGame(board, { seed: seedFrom(`first-watch-${game}`), attacker: 1, defenders: 1 });
      if (severity >= board.numbers.failAt) attacks += 1;
    }
    expect(attacks / games).toBeGreaterThan(0.3);
    expect(attacks / games).toBeLessThan(0.7);
  });
});

describe('a hint of a guided round', () => {
  beforeAll(() => {
    state = setup(board, seedFrom('guide'));
  });

  it('stays until its wish is fulfilled, then gives way to the next', () => {
    expect(seen('intelligence').guide?.suggests).toBe('watch');
    act('intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'riverside-east' } });
    expect(seen('intelligence').guide?.suggests).toBe('changed-regular');
    act('intelligence', { type: 'answerCard', card: 'changed-regular', option: 'note-it' });
    expect(seen('intelligence').guide).toMatchObject({ suggests: null });
    act('intelligence', { type: 'withdrawAll' });
    expect(seen('intelligence').guide?.suggests).toBe('watch');
  });

  it('speaks the reader’s language, and to its seat alone', () => {
    expect(seen('attacker', 'fr').guide?.text).toContain('Voyageurs');
    expect(seen('border', 'en').guide?.text).toContain('mountain pass');
    expect(view(board, state, 'control', 'en')).not.toHaveProperty('guide');
  });

  it('goes when the seat is ready, and changes with the round', () => {
    act('response', { type: 'ready' });
    expect(seen('response').guide).toBeNull();
    act('control', { type: 'endPhase' });
    while (state.phase === 'stops')
      act('clock', { type: 'stopTimeUp', stop: state.stops.find((one) => one.decision === null)?.id ?? '' });
    expect(state.round).toBe(2);
    expect(seen('coordination').guide?.suggests).toBe('question-about-a-van');
    const report = seen('intelligence') as ServiceView;
    expect(report.guide?.suggests).toBe('send');
    act('intelligence', { type: 'sendReport', report: report.reports[0]?.id ?? '', to: 'response' });
    expect(seen('intelligence').guide?.suggests).toBeNull();
  });

  it('asks only for what the seat can do just then', () => {
    const fresh = setup(board, seedFrom('possible'));
    for (const seat of board.seats) {
      const wishes = board.scenario.guide
        .filter((line) => line.round === 1 && line.seat === seat)
        .map(({ suggests }) => suggests);
      const { options } = view(board, fresh, seat, 'en') as ServiceView | AttackerView;
      for (const option of options.orders.filter(({ kind }) => wishes.includes(kind)))
        expect(option.possible).toBe(true);
    }
  });
});
