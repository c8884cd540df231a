import { describe, expect, it } from 'vitest';
import { chanceFor } from '../../../src/ai/chance';
import { makeBoard } from '../../../src/rules/board';
import type { Command } from '../../../src/rules/command';
import type { Seed } from '../../../src/rules/random';
import type { State } from '../../../src/rules/state';
import { batchSeed } from '../../../src/simulation/batchSeed';
import { counterOf } from '../../../src/simulation/experiment/figures/count';
import type { Habit } from '../../../src/simulation/experiment/habit';
import { underHabits } from '../../../src/simulation/experiment/habits/list';
import { playSetting } from '../../../src/simulation/experiment/playSetting';
import { ordersIn } from '../../../src/simulation/experiment/rewrite';
import type { Setting } from '../../../src/simulation/experiment/setting';
import type { Game } from '../../../src/simulation/playGame';
import { playGame } from '../../../src/simulation/playGame';
import type { SeatView } from '../../../src/view/seatView';
import { tinyScenario } from '../../harness/tinyScenario';

const scenario = tinyScenario();
const board = makeBoard(scenario);
const setting = (...habits: Habit[]): Setting => ({ scenario, attacker: 1, defenders: 1, habits });
const GAMES = [0, 1, 2, 3, 4, 5];

/** Plays some games under habits and keeps how each ended. */
function endings(...habits: Habit[]) {
  return GAMES.map((game) => playSetting(board, setting(...habits), batchSeed('habits', game)));
}
/** Stands between agents and their seats so that they keep a habit. */
const under =
  (habit: Habit, seed: Seed): NonNullable<Game['between']> =>
  (state, seen, play) =>
    underHabits([habit], { board, state, seen, chance: chanceFor(seed, seen.seat, state.round), play });
const occurs = (part: string, ...habits: Habit[]) =>
  endings(...habits).filter(({ parts }) => parts.includes(part)).length;

describe('a setting', () => {
  it('without habits plays the very game that a batch plays', () => {
    for (const game of GAMES) {
      const seed = batchSeed('habits', game);
      const plain = playGame(board, { seed, attacker: 1, defenders: 1 });
      const { figures } = playSetting(board, setting(), seed);
      expect(figures).toMatchObject({ severity: plain.severity, trust: plain.trust, rounds: plain.round });
      expect(figures.attack).toBe(plain.severity >= scenario.numbers.failAt ? 1 : 0);
    }
  });

  it('leaves out what it is told to leave out, and nothing else', () => {
    expect(occurs('order/watch')).toBe(GAMES.length);
    expect(occurs('order/watch', { do: 'leaveOut', what: ['watch'] })).toBe(0);
    expect(occurs('order/watch', { do: 'leaveOut', what: ['watch'], seats: ['border'] })).toBe(GAMES.length);
    expect(occurs('order/guard', { do: 'leaveOut', what: ['watch'] })).toBe(GAMES.length);
  });

  it('has the attacker keep to the plan that it names, as in a deck that holds no other', () => {
    const both = tinyScenario((raw) => {
      const [plan] = raw.playbooks;
      raw.playbooks = [
        { ...plan, id: 'soon', size: 'small', strikeFrom: 3 },
        { ...plan, id: 'late', size: 'medium', strikeFrom: 7 },
      ];
    });
    const figuresOf = (one: Setting) =>
      GAMES.map((game) => playSetting(makeBoard(one.scenario), one, batchSeed('plan', game)).figures);
    const own = { ...setting(), scenario: both };
    const kept = both.playbooks.map(({ id }) => figuresOf({ ...own, plan: id }));
    const alone = both.playbooks.map((plan) => figuresOf({ ...own, scenario: { ...both, playbooks: [plan] } }));
    expect(kept).toEqual(alone);
    expect(kept[0]).not.toEqual(kept[1]);
  });

  it('keeps pressure up beside passive services, in every round', () => {
    const idle: Habit = { do: 'stayPassive', seats: scenario.services.map(({ id }) => id) };
    expect(occurs('order/pressure', idle)).toBe(0);
    expect(occurs('order/pressure', idle, { do: 'keepPressure' })).toBe(GAMES.length);
    expect(occurs('order/watch', idle, { do: 'keepPressure' })).toBe(0);
  });

  it('answers a card as it is told', () => {
    for (const option of ['act', 'wait'])
      expect(occurs(`option/warning/${option}`, { do: 'chooseOption', card: 'warning', option })).toBe(GAMES.length);
  });

  it('opens doors at random, where the file holds nothing against anybody', () => {
    let doors = 0;
    const look = (seen: SeatView, commands: readonly Command[]) => {
      if (seen.kind !== 'service') return;
      const suspected = seen.people.filter(({ grounds }) => grounds >= seen.law.discreet);
      for (const order of ordersIn(commands)) {
        if (order.kind !== 'raid') continue;
        const place = seen.people.find(({ code }) => code === order.person)?.lastSeen?.place;
        expect(suspected.map(({ code }) => code)).not.toContain(order.person);
        expect(suspected.map(({ lastSeen }) => lastSeen?.place)).not.toContain(place);
        doors += 1;
      }
    };
    for (const game of GAMES) {
      const seed = batchSeed('habits', game);
      playGame(board, {
        seed,
        attacker: 1,
        defenders: 1,
        asked: (_state, seen, commands) => look(seen, commands),
        between: under({ do: 'raidAtRandom' }, seed),
      });
    }
    expect(doors).toBeGreaterThan(0);
  });

  it('studies everybody in turn before anybody twice', () => {
    const studied: string[] = [];
    const seed = batchSeed('habits', 1);
    const told = ({ people }: { people: { code: string }[] }, command: Command) => {
      if (command.type === 'giveOrder' && command.order.kind === 'study') studied.push(command.order.person);
      return people.length;
    };
    const everyone = setting({ do: 'studyEveryone' });
    playSetting(board, everyone, seed, ({ state, commands }) => {
      for (const { command } of commands) told(state, command);
      return {};
    });
    expect(studied.length).toBeGreaterThan(4);
    expect(new Set(studied.slice(0, 4)).size).toBe(4);
  });

  it('counts the labels that somebody gives to rounds of plots', () => {
    const { figures } = playSetting(board, setting(), batchSeed('habits', 0), () => ({ sharing: 3, luck: 1 }));
    expect(figures).toMatchObject({ labelled: 4, labelSharing: 3, labelLuck: 1, labelDecision: 0 });
  });

  it('with the truth in sight lets far fewer attacks through', () => {
    const attacks = (...habits: Habit[]) => endings(...habits).reduce((sum, { figures }) => sum + figures.severity, 0);
    const idle: Habit = { do: 'stayPassive', seats: scenario.services.map(({ id }) => id) };
    expect(attacks({ do: 'seeTruth' })).toBeLessThan(attacks(idle));
  });

  it('with the truth in sight has every guard where the only cell at a target is, and asks and sends about nobody harmless', () => {
    const counted = { guards: 0, studies: 0, sends: 0 };
    const look = (state: State, seen: SeatView, commands: readonly Command[]) => {
      if (seen.kind !== 'service') return;
      const guilty = (code: string | null | undefined) =>
        state.people.some((one) => one.code === code && one.role === 'operative');
      for (const order of ordersIn(commands)) {
        if (order.kind !== 'study') continue;
        counted.studies += 1;
        expect(guilty(order.person)).toBe(true);
      }
      for (const command of commands) {
        if (command.type !== 'sendReport') continue;
        counted.sends += 1;
        const report = seen.reports.find(({ id }) => id === command.report);
        expect([report?.person, ...(report?.others ?? [])].some(guilty)).toBe(true);
      }
      const places = state.cells.filter(({ gone }) => !gone).map(({ place }) => place);
      const [place, ...others] = board.targets.filter(({ id }) => places.includes(id)).map(({ id }) => id);
      const lays = seen.options.orders.some(({ kind }) => kind === 'guard') && seen.stop === null;
      if (!lays || place === undefined || others.length > 0 || !commands.some(({ type }) => type === 'ready')) return;
      counted.guards += 1;
      const laid = ordersIn(commands).flatMap((order) => (order.kind === 'guard' ? [order] : []));
      const there = laid.find((order) => order.place === place)?.details ?? state.guards[place] ?? 0;
      expect(there).toBe(seen.resources.find(({ resource }) => resource === 'guard')?.total);
    };
    for (const game of GAMES) {
      const seed = batchSeed('truth', game);
      playGame(board, {
        seed,
        attacker: 1,
        defenders: 1,
        asked: look,
        between: under({ do: 'seeTruth' }, seed),
      });
    }
    expect(Math.min(counted.guards, counted.studies, counted.sends)).toBeGreaterThan(0);
  });
});

describe('the counter', () => {
  it('counts nothing before it has seen anything', () => {
    const figures = counterOf(board, batchSeed('habits', 0)).figures();
    expect(figures).toMatchObject({ attack: 0, raids: 0, stops: 0 });
  });

  it('an attack after trust was lost is not counted as one', () => {
    let last: State | null = null;
    playGame(board, {
      seed: batchSeed('habits', 0),
      attacker: 1,
      defenders: 1,
      ended: (state) => {
        last = state;
      },
    });
    const counter = counterOf(board, batchSeed('habits', 0));
    const lost = { ...(last as unknown as State), trust: 0, severity: 0, incidents: [] };
    counter.ended(lost);
    expect(counter.figures()).toMatchObject({ attack: 0, collapse: 1, lost: 1 });
  });
});
