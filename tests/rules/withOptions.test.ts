import { describe, expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import { scenario as shape } from '../../src/rules/shape/scenario';
import type { State } from '../../src/rules/state';
import type { ExerciseOptions } from '../../src/rules/withOptions';
import { exerciseOptions, withOptions } from '../../src/rules/withOptions';
import { deepFreeze } from '../harness/deepFreeze';
import { withManhunt } from '../harness/tinyManhunt';
import { tinyScenario } from '../harness/tinyScenario';

const both = (text: string) => ({ en: text, fr: text });

const scenario = deepFreeze(
  tinyScenario((raw) => {
    withManhunt()(raw);
    raw.people.subjects[2].id = 'old-file';
    raw.people.subjects[4].id = 'moved';
    raw.historical = {
      says: both('Invented.'),
      cells: [
        { cell: 'returnees', subjects: ['old-file'], start: 'shore' },
        { cell: 'helpers', subjects: ['moved'] },
      ],
      cards: [{ card: 'warning', true: true }],
    };
    raw.difficulties.push({
      id: 'hard',
      name: both('Hard'),
      says: both('Harder.'),
      attacker: 1,
      defenders: 1,
      dials: { guardFactor: 0.9, untrained: 0.8, guards: 1, sends: 4, rounds: 6, watchFactor: 0.5 },
    });
    raw.playbooks.push({ ...raw.playbooks[0], id: 'large', size: 'large', strikeFrom: 8 });
  }),
);
const seed = seedFrom('options');
const chosen = (options: ExerciseOptions, by = seed) => withOptions(scenario, exerciseOptions.parse(options), by);

/** The listed dossiers of each cell, by their place in the scenario. */
function dossiers(state: State): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const { cell, subject } of state.people) {
    if (cell === null || subject === null) continue;
    const own = found[cell] ?? [];
    own.push(subject);
    found[cell] = own;
  }
  return found;
}

describe('options of an exercise', () => {
  it('change nothing when nothing is chosen, and never the scenario itself', () => {
    expect(chosen({})).toEqual(scenario);
    expect(chosen({ truth: 'drawn' })).toEqual(scenario);
  });

  it('give a scenario that is whole, so that its record can be read again', () => {
    const all: ExerciseOptions = {
      act: 'manhunt',
      length: 4,
      difficulty: 'hard',
      doctrine: 'command',
      truth: 'historical',
    };
    expect(shape.safeParse(chosen(all)).success).toBe(true);
  });

  it('set the length of the act that comes first; plans keep their place in it', () => {
    expect(chosen({ length: 4 })).toMatchObject({ calendar: { rounds: 4 }, manhunt: { rounds: 3 } });
    expect(chosen({ length: 4 }).playbooks.map(({ strikeFrom }) => strikeFrom)).toEqual([2, 4]);
    expect(chosen({ act: 'manhunt', length: 5 })).toMatchObject({ calendar: { rounds: 8 }, manhunt: { rounds: 5 } });
  });

  it('set the dials of a difficulty', () => {
    const { numbers, services, calendar } = chosen({ difficulty: 'hard' });
    expect(numbers.launch).toMatchObject({ guardFactor: 0.9, untrained: 0.8 });
    expect(services.map(({ sends }) => sends)).toEqual([4, 4, 4, 4]);
    expect(services.map(({ resources }) => resources.guard)).toEqual([undefined, undefined, 1, undefined]);
    expect(calendar.rounds).toBe(6);
    expect(numbers.sensors.watch.prepare).toBe(scenario.numbers.sensors.watch.prepare / 2);
    expect(numbers.sensors.watch.namesMember).toBe(scenario.numbers.sensors.watch.namesMember);
    expect(chosen({ difficulty: 'hard', length: 7 }).calendar.rounds).toBe(7);
  });

  it('choose how the network works; plans that it does not allow become smaller', () => {
    const { attacker, playbooks } = chosen({ doctrine: 'influence' });
    expect(attacker.doctrine).toBe('influence');
    expect(playbooks.map(({ size }) => size)).toEqual(['small', 'medium']);
  });

  it('draw how the network works in secret: by seed, each of the three for some', () => {
    const drawn = Array.from({ length: 30 }, (_, n) => chosen({ doctrine: 'drawn' }, seedFrom(n)).attacker.doctrine);
    expect(new Set(drawn)).toEqual(new Set(['command', 'influence', 'directed']));
    expect(chosen({ doctrine: 'drawn' })).toEqual(chosen({ doctrine: 'drawn' }));
  });

  it('begin with the manhunt only where the scenario says who is where', () => {
    expect(setup(makeBoard(chosen({ act: 'manhunt' })), seed).act).toBe('manhunt');
    const { opening, ...rest } = scenario.manhunt ?? {};
    expect(opening).toBeDefined();
    const without = { ...scenario, manhunt: rest } as typeof scenario;
    expect(withOptions(without, { act: 'manhunt' }, seed).startAct).toBe('buildUp');
  });
});

describe('historical truth', () => {
  const board = makeBoard(chosen({ truth: 'historical' }));

  it('fixes who is who and where they start, whatever the seed; cells that it does not name are drawn among the others', () => {
    const others = new Set<number>();
    for (let n = 0; n < 20; n++) {
      const state = setup(board, seedFrom(n));
      const { returnees, helpers, pair } = dossiers(state);
      expect([returnees, helpers]).toEqual([[2], [4]]);
      expect(state.cells[0]).toMatchObject({ id: 'returnees', place: 'shore' });
      expect([2, 4]).not.toContain(pair?.[0]);
      others.add(pair?.[0] as number);
    }
    expect(others.size).toBeGreaterThan(2);
  });

  it('leaves codes to the draw, so that they tell nothing', () => {
    const codes = [1, 2, 3].map((n) => setup(board, seedFrom(n)).people.find(({ subject }) => subject === 2)?.code);
    expect(new Set(codes).size).toBeGreaterThan(1);
  });

  it('fixes whether a warning was true, and the seat sees the same odds as ever', () => {
    expect(board.cards.get('warning')?.about).toMatchObject({ truth: true, trueChance: 0.7 });
    const drawn = makeBoard(scenario);
    expect(drawn.cards.get('warning')?.about?.truth).toBeUndefined();
  });

  it('without it dossiers are drawn', () => {
    const drawn = makeBoard(scenario);
    const first = new Set(Array.from({ length: 20 }, (_, n) => dossiers(setup(drawn, seedFrom(n))).returnees?.[0]));
    expect(first.size).toBeGreaterThan(3);
  });
});
