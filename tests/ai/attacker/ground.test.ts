import { expect, it } from 'vitest';
import { agentSeed } from '../../../src/ai/agentSeed';
import { drawPlaybook } from '../../../src/ai/attacker/doctrine';
import { chanceFor } from '../../../src/ai/chance';
import { makeBoard } from '../../../src/rules/board';
import type { Scenario } from '../../../src/rules/shape/scenario';
import { batchSeed } from '../../../src/simulation/batchSeed';
import { playGame } from '../../../src/simulation/playGame';
import { tinyScenario } from '../../harness/tinyScenario';

type Ground = Scenario['playbooks'][number]['ground'];
const TARGETS = new Set(
  tinyScenario()
    .map.places.filter(({ kind }) => kind === 'target')
    .map(({ id }) => id),
);
type Work = { place: string; start: string; moved: boolean };

/** Every order to prepare in some games by one plan: where the cell was then, where it began, whether it had travelled. */
function workOn(ground: Ground): Work[] {
  const scenario = tinyScenario((raw) => {
    raw.cards = [];
    raw.opportunities = [];
    raw.playbooks = [{ ...raw.playbooks[0], size: 'small', strikeFrom: 5, growth: 0, ground }];
  });
  const board = makeBoard(scenario);
  const starts = new Map(scenario.people.cells.map(({ id, start }) => [id, start]));
  const work: Work[] = [];
  for (let game = 0; game < 12; game++) {
    const moved = new Set<string>();
    playGame(board, {
      seed: batchSeed('ground', game),
      attacker: 1,
      defenders: 'passive',
      told: (state, _seat, command) => {
        if (command.type !== 'giveOrder' || !('cell' in command.order)) return;
        const { kind, cell: id = '' } = command.order;
        if (kind === 'journey') moved.add(id);
        const cell = state.cells.find((one) => one.id === id);
        const start = starts.get(id);
        if (kind !== 'prepare' || cell === undefined || start === undefined) return;
        work.push({ place: cell.place, start, moved: moved.has(id) });
      },
    });
  }
  return work;
}

it('a plan that works here prepares where each cell stands, before it sets out', () => {
  const work = workOn('here');
  expect(work.length).toBeGreaterThan(20);
  expect(work.filter(({ place, start, moved }) => moved || place !== start)).toEqual([]);
});

it('a plan that works at its target prepares nowhere but at a target, or where it may not leave yet', () => {
  const work = workOn('target');
  expect(work.filter(({ moved }) => moved).length).toBeGreaterThan(10);
  expect(work.filter(({ place, moved }) => moved && !TARGETS.has(place))).toEqual([]);
});

it.each([['beside' as const], [undefined]])('a plan that works beside its target sets out first: %s', (ground) => {
  const work = workOn(ground);
  expect(work.filter(({ moved }) => moved).length).toBeGreaterThan(work.length / 4);
});

it('a plan that is not drawn is played by nobody who keeps to a playbook', () => {
  const [plan] = tinyScenario().playbooks;
  if (plan === undefined) throw new Error('the scenario has no playbook');
  const kept = { ...plan, id: 'kept' };
  const plans = [{ ...plan, id: 'hidden', drawn: false }, kept, { ...plan, id: 'hidden-too', drawn: false }];
  for (let game = 0; game < 20; game++) {
    const chance = chanceFor(agentSeed(batchSeed('drawn', game), 'attacker'), 'attacker', 1);
    expect(drawPlaybook(plans, chance)).toBe(kept);
  }
});
