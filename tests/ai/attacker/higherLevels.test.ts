import { describe, expect, it } from 'vitest';
import { agentSeed } from '../../../src/ai/agentSeed';
import type { Question } from '../../../src/ai/decide';
import { decide } from '../../../src/ai/decide';
import type { Board } from '../../../src/rules/board';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import { setup } from '../../../src/rules/setup';
import { otherWorld } from '../../../src/simulation/otherWorld/otherWorld';
import { tableFace } from '../../../src/view/tableFace';
import { view } from '../../../src/view/view';
import { deepFreeze } from '../../harness/deepFreeze';
import { loadShipped } from '../../harness/shipped';
import { tinyScenario } from '../../harness/tinyScenario';
import type { Moment } from './moments';
import { playAttacker } from './moments';

const tiny = makeBoard(tinyScenario());
const paris = makeBoard(loadShipped('paris-2015'));
const seed = agentSeed(seedFrom('higher'), 'attacker');
const face = tableFace(tiny, 'en');
const few = { iterations: 14 };

function question(level: number, { view: seen }: Pick<Moment, 'view'>): Question {
  return { face, view: seen, level, seed, board: tiny, budget: few };
}

describe.each([2, 3, 4])('the attacker of level %i', (level) => {
  it('decides alike, with the same statistics, on a frozen copy that went over the wire and in every other world', () => {
    let moments = 0;
    playAttacker(tiny, seedFrom('worlds-0'), { level: 2, iterations: 0 }, (moment) => {
      moments += 1;
      const here = decide(question(level, moment));
      const wired = deepFreeze(JSON.parse(JSON.stringify(moment.view)));
      expect(decide(question(level, { view: wired }))).toEqual(here);
      const other = view(tiny, otherWorld(tiny, moment.state, 'attacker', moments), 'attacker', 'en');
      if (other.kind !== 'attacker') throw new Error('no page of the attacker');
      expect(decide(question(level, { view: other }))).toEqual(here);
    });
    expect(moments).toBeGreaterThan(4);
  });

  it('gives only orders that the rules accept, each with a reason', () => {
    let orders = 0;
    const look = ({ view: seen }: Moment, board: Board) => {
      const asked = { face: tableFace(board, 'en'), view: seen, level, seed, board };
      const decision = decide({ ...asked, budget: { iterations: 2 } });
      orders += decision.reasons.length;
      expect(decision.reasons).toHaveLength(decision.commands.length - 1);
      expect(decision.commands.at(-1)).toEqual({ type: 'ready' });
    };
    for (const board of [tiny, paris])
      playAttacker(board, seedFrom('legal'), { level, iterations: 6 }, (moment) => look(moment, board));
    expect(orders).toBeGreaterThan(20);
  });

  it('plays the doctrine of level 1 where it is not given the rules', () => {
    const seen = view(tiny, setup(tiny, seedFrom(5)), 'attacker', 'en');
    const { playbooks } = tiny.scenario;
    const alone = decide({ face, view: seen, level, seed, playbooks });
    expect(alone.commands).toEqual(decide({ face, view: seen, level: 1, seed, playbooks }).commands);
  });
});

describe.each([3, 4])('with no time at all, level %i', (level) => {
  it('still gives the orders of its doctrine, however the budget is counted', () => {
    playAttacker(tiny, seedFrom('hurry'), { level: 2, iterations: 0 }, ({ view: seen }) => {
      const asked = { face, view: seen, seed, board: tiny };
      const hurried = decide({ ...asked, level, budget: { iterations: 0 } });
      expect(hurried.reasons.length > 0).toBe(seen.cells.length > 0);
      expect(decide({ ...asked, level, budget: { milliseconds: 0 } }).commands).toEqual(hurried.commands);
    });
  });
});
