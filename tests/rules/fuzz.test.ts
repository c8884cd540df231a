import { beforeAll, describe, expect, it } from 'vitest';
import { apply } from '../../src/rules/apply';
import type { Board } from '../../src/rules/board';
import { makeBoard } from '../../src/rules/board';
import { clone } from '../../src/rules/clone';
import type { ExerciseFile } from '../../src/rules/exerciseFile';
import { exerciseFile, replay } from '../../src/rules/exerciseFile';
import { options } from '../../src/rules/options';
import { seedFrom } from '../../src/rules/random';
import { Refusal } from '../../src/rules/refusal';
import { resourceLeft } from '../../src/rules/resources';
import { RULES_VERSION } from '../../src/rules/setup';
import type { Scenario } from '../../src/rules/shape/scenario';
import { RESOURCES } from '../../src/rules/shape/services';
import type { State } from '../../src/rules/state';
import { stateHash } from '../../src/rules/stateHash';
import { diceOf } from '../../src/simulation/dice';
import { playRandomly } from '../../src/simulation/randomPlay';
import { deepFreeze } from '../harness/deepFreeze';
import { loadShipped } from '../harness/shipped';
import { withManhunt } from '../harness/tinyManhunt';
import { tinyScenario } from '../harness/tinyScenario';

/** Everything that is true of every state that can be reached. Answers what is wrong. */
function wrongs(board: Board, state: State): string[] {
  const wrong: string[] = [];
  if (state.trust < 0 || state.trust > 10) wrong.push(`trust ${state.trust}`);
  if (state.phase === 'planning') {
    for (const seat of board.seats) {
      for (const resource of [...RESOURCES, 'operation'] as const) {
        if (resourceLeft(board, state, seat, resource) < 0) wrong.push(`${seat} has less than no ${resource}`);
      }
    }
  }
  for (const person of state.people) {
    if (!board.places.has(person.place)) wrong.push(`${person.code} is nowhere`);
    if (person.role !== 'operative' || person.fate !== 'free') continue;
    const cells = state.cells.filter((cell) => cell.members.includes(person.code) && !cell.gone);
    if (cells.length !== 1 || cells[0]?.id !== person.cell || cells[0].place !== person.place)
      wrong.push(`${person.code} and his cell`);
  }
  for (const cell of state.cells) {
    for (const code of cell.members) {
      if (state.people.find((person) => person.code === code)?.fate === 'held')
        wrong.push(`${code} is held and in a cell`);
    }
  }
  if (new Set(state.cells.map((cell) => cell.id)).size !== state.cells.length) wrong.push('two cells of one id');
  if (state.cells.some((cell) => cell.id.length > 40)) wrong.push('a long cell id');
  for (const { due, service, report } of state.awaited) {
    if (due <= state.round && state.phase === 'planning') wrong.push(`a report for round ${due} is late`);
    if (!board.services.has(service) || report.round > state.round) wrong.push('an awaited report');
  }
  for (const { id } of board.scenario.services) wrong.push(...wrongsOnFile(state, id));
  return wrong;
}

function wrongsOnFile(state: State, service: string): string[] {
  const file = state.services[service]?.file ?? [];
  const wrong: string[] = [];
  if (new Set(file.map((report) => report.origin)).size !== file.length) wrong.push(`${service} holds a report twice`);
  for (const report of file) {
    if (report.since > state.round || report.round > report.since)
      wrong.push(`${service} has ${report.origin} too early`);
    if (report.person !== null && !state.people.some((one) => one.code === report.person))
      wrong.push(`${report.origin} names nobody`);
  }
  return wrong;
}

describe.each([
  ['the tiny scenario', () => tinyScenario(), 30],
  ['the tiny scenario with a manhunt', () => tinyScenario(withManhunt()), 30],
  ['the Paris deck', () => loadShipped('paris-2015'), 10],
])('random exercises on %s', (_name, read, games) => {
  let scenario: Scenario;
  let board: Board;
  beforeAll(() => {
    scenario = read();
    board = makeBoard(scenario);
  });

  it('run to an end, and nothing impossible is ever true', () => {
    for (let game = 0; game < games; game++) {
      const state = playRandomly(board, seedFrom(`fuzz-${game}`), {
        afterCommand: (now) => expect(wrongs(board, now)).toEqual([]),
      });
      expect(state.outcome).not.toBeNull();
    }
  });

  it('are played again from their record to the very same state', () => {
    const commands: ExerciseFile['commands'] = [];
    const seed = seedFrom('record');
    const state = playRandomly(board, seed, {
      afterCommand: (_state, seat, command) => commands.push({ seat, command, at: null }),
    });
    const holders = state.holders;
    const file = {
      format: 'vigil-exercise',
      version: 1,
      rules: RULES_VERSION,
      scenario,
      seed,
      holders,
      commands,
      hash: stateHash(state),
    };
    const saved = exerciseFile.parse(JSON.parse(JSON.stringify(file)));
    expect(stateHash(replay(saved))).toBe(file.hash);
  });

  it('go on from a clone and leave the original untouched', () => {
    const points: State[] = [];
    playRandomly(board, seedFrom('clone'), {
      afterCommand: (state) => {
        if (state.log.length % 9 === 0) points.push(deepFreeze(clone(state)));
      },
    });
    expect(points.length).toBeGreaterThan(3);
    for (const point of points.slice(0, 12)) {
      const copy = clone(point);
      expect(copy).toEqual(point);
      while (copy.phase !== 'ended') {
        const stop = copy.stops.find((one) => one.decision === null);
        if (copy.phase === 'stops') apply(board, copy, 'clock', { type: 'stopTimeUp', stop: stop?.id ?? '' });
        else apply(board, copy, 'control', { type: 'endPhase' });
      }
    }
  });

  it('allow exactly the orders that the options say are possible', () => {
    const dice = diceOf(seedFrom('options'));
    let tried = 0;
    playRandomly(board, seedFrom('options'), {
      afterCommand: (state) => {
        if (!dice.chance(0.04) || state.phase !== 'planning') return;
        for (const seat of board.seats) tried += tryEveryForm(board, state, seat);
      },
    });
    expect(tried).toBeGreaterThan(200);
  });
});

/** Gives every order that the options list on a copy; answers how many. */
function tryEveryForm(board: Board, state: State, seat: string): number {
  let tried = 0;
  const before = stateHash(state);
  for (const option of options(board, state, seat).orders) {
    for (const form of option.targets.flatMap((target) => target.forms)) {
      const copy = clone(state);
      let allowed = true;
      try {
        apply(board, copy, seat, { type: 'giveOrder', order: form.order });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        allowed = false;
        if (tried % 10 === 0) expect(stateHash(copy)).toBe(before);
      }
      expect(allowed, JSON.stringify(form)).toBe(form.possible);
      tried += 1;
    }
  }
  return tried;
}
