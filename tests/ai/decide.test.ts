import { describe, expect, it } from 'vitest';
import { agentSeed } from '../../src/ai/agentSeed';
import { decide } from '../../src/ai/decide';
import { apply } from '../../src/rules/apply';
import { makeBoard } from '../../src/rules/board';
import type { Seed } from '../../src/rules/random';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import type { State } from '../../src/rules/state';
import { otherWorld } from '../../src/simulation/otherWorld/otherWorld';
import { playGame } from '../../src/simulation/playGame';
import { tableFace } from '../../src/view/tableFace';
import { view, viewToRead } from '../../src/view/view';
import { deepFreeze } from '../harness/deepFreeze';
import { loadShipped } from '../harness/shipped';
import { tinyScenario } from '../harness/tinyScenario';

const tiny = makeBoard(tinyScenario());
const face = tableFace(tiny, 'en');
const { playbooks } = tiny.scenario;

/** Plays a game and looks at every moment in which a seat is asked, before its commands change anything. */
function everyMoment(seed: Seed, level: number, look: (state: State, seat: string) => void): number {
  let moments = 0;
  let last = '';
  playGame(tiny, {
    seed,
    attacker: level,
    defenders: level,
    told: (state, seat) => {
      const moment = `${state.round}/${state.phase}/${seat}/${state.stops.filter((stop) => stop.decision === null).length}`;
      if (moment === last) return;
      last = moment;
      moments += 1;
      look(state, seat);
    },
  });
  return moments;
}

describe.each([0, 1])('an agent of level %i', (level) => {
  const seed = seedFrom('agent');

  it('decides alike on the view itself, as it reads it, and on a frozen copy that went over the wire', () => {
    let moments = 0;
    for (let game = 0; game < 5; game++) {
      moments += everyMoment(seedFrom(`wire-${game}`), level, (state, seat) => {
        const seen = view(tiny, state, seat, 'en');
        const wired = deepFreeze(JSON.parse(JSON.stringify(seen)));
        const wiredFace = deepFreeze(JSON.parse(JSON.stringify(face)));
        const here = decide({ face, view: seen, level, seed, playbooks });
        expect(decide({ face: wiredFace, view: wired, level, seed, playbooks })).toEqual(here);
        expect(decide({ face, view: seen, level, seed, playbooks })).toEqual(here);
        const read = viewToRead(tiny, state, seat, 'en');
        expect(decide({ face, view: read, level, seed, playbooks })).toEqual(here);
      });
    }
    expect(moments).toBeGreaterThan(100);
  });

  it('decides alike when everything that its seat may not know is changed', () => {
    let moments = 0;
    for (let game = 0; game < 5; game++) {
      moments += everyMoment(seedFrom(`worlds-${game}`), level, (state, seat) => {
        const other = otherWorld(tiny, state, seat, moments);
        const question = { face, level, seed, playbooks };
        expect(decide({ ...question, view: view(tiny, other, seat, 'en') })).toEqual(
          decide({ ...question, view: view(tiny, state, seat, 'en') }),
        );
      });
    }
    expect(moments).toBeGreaterThan(100);
  });

  it.each([
    ['the tiny exercise', tiny],
    ['the Paris deck', makeBoard(loadShipped('paris-2015'))],
  ])('gives only orders that the rules accept, over 30 games of %s', (_name, board) => {
    let commands = 0;
    for (let game = 0; game < 30; game++) {
      playGame(board, { seed: seedFrom(`legal-${game}`), attacker: level, defenders: level, told: () => commands++ });
    }
    expect(commands).toBeGreaterThan(30 * 20);
  });

  it('gives a reason for every order it writes', () => {
    everyMoment(seedFrom('reasons'), level, (state, seat) => {
      const decision = decide({ face, view: view(tiny, state, seat, 'en'), level, seed, playbooks });
      expect(decision.reasons).toHaveLength(decision.commands.filter((command) => command.type !== 'ready').length);
    });
  });

  it('withdraws the drafts of whoever held the seat before it writes its own', () => {
    const state = setup(tiny, seed);
    apply(tiny, state, 'intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'hub' } });
    const decision = decide({ face, view: view(tiny, state, 'intelligence', 'en'), level, seed });
    expect(decision.commands).toEqual([{ type: 'withdrawAll' }]);
  });
});

it('the attacker draws one playbook for the whole exercise, and by its seed another', () => {
  const many = ['small', 'medium', 'large'].map((id) => ({ ...playbooks[0], id, name: { en: id, fr: id } }));
  const board = makeBoard(tinyScenario((raw) => (raw.playbooks = many)));
  const drawn = new Set<string>();
  for (let game = 0; game < 20; game++) {
    const seed = agentSeed(seedFrom(game), 'attacker');
    const orders = decide({
      face,
      view: view(board, setup(board, seedFrom(1)), 'attacker', 'en'),
      level: 1,
      seed,
      playbooks: board.scenario.playbooks,
    });
    drawn.add(JSON.stringify(orders.commands));
  }
  expect(drawn.size).toBeGreaterThan(1);
});

it('an attacker of level 0 wanders as often as its host says, and one without slips keeps to its playbook', () => {
  const seen = view(tiny, setup(tiny, seedFrom(1)), 'attacker', 'en');
  const ordersOf = (level: number, slips: number, game: number) =>
    JSON.stringify(decide({ face, view: seen, level, seed: seedFrom(game), playbooks, slips }).commands);
  const games = Array.from({ length: 40 }, (_, game) => game);
  const astray = (slips: number) => games.filter((game) => ordersOf(0, slips, game) !== ordersOf(1, 0, game)).length;
  expect(astray(0)).toBe(0);
  expect(astray(0.3)).toBeGreaterThan(0);
  expect(astray(1)).toBeGreaterThan(astray(0.3));
});

it('how often it wanders stands in the scenario', () => {
  expect(tinyScenario().novice).toEqual({ slips: 0.36 });
  const attack = (slips: number) => {
    const board = makeBoard(tinyScenario((raw) => Object.assign(raw, { novice: { slips } })));
    return playGame(board, { seed: seedFrom('slips'), attacker: 0, defenders: 0 });
  };
  expect([0.2, 0.5, 0.8, 1].map(attack).some((result) => JSON.stringify(result) !== JSON.stringify(attack(0)))).toBe(
    true,
  );
});

it('an agent says nothing when nothing is asked of its seat', () => {
  const state = setup(tiny, seedFrom(3));
  apply(tiny, state, 'response', { type: 'ready' });
  const decision = decide({ face, view: view(tiny, state, 'response', 'en'), level: 1, seed: seedFrom(3) });
  expect(decision.commands).toEqual([]);
  expect(decide({ face, view: view(tiny, state, 'control', 'en'), level: 1, seed: seedFrom(3) }).commands).toEqual([]);
});
