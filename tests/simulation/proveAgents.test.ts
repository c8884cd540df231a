import { describe, expect, it } from 'vitest';
import { decide } from '../../src/ai/decide';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { hurryAgents } from '../../src/simulation/hurryAgents';
import { proveAgents } from '../../src/simulation/proveAgents';
import { tinyScenario } from '../harness/tinyScenario';

const board = makeBoard(tinyScenario());
const game = { board, seed: seedFrom('proof'), boardOf: () => board };

describe('the proof that agents never cheat', () => {
  it('asks every level of every seat at each of its decisions, and finds nothing', () => {
    const { points, fault } = proveAgents(game);
    expect(fault).toBeNull();
    expect(Object.keys(points)).toHaveLength(5 + 4 * 4);
    expect(Math.min(...Object.values(points))).toBeGreaterThan(2);
  });

  it('finds an agent who looks at what his view does not hold', () => {
    const known = new Set<string>();
    // One who remembers from elsewhere whom he has seen before: the second asking is told from the first.
    const ask = (question: Parameters<typeof decide>[0]) => {
      const key = JSON.stringify([question.view, question.level]);
      const again = known.has(key);
      known.add(key);
      return { ...decide({ ...question, level: 1 }), again };
    };
    expect(proveAgents({ ...game, ask }).fault).toContain('decides by what its seat may not know');
  });

  it('finds an agent who writes into what he was shown', () => {
    const ask = (question: Parameters<typeof decide>[0]) => {
      Object.assign(question.view, { round: 99 });
      return 1;
    };
    expect(proveAgents({ ...game, ask }).fault).not.toBeNull();
  });
});

it('agents without any time play their doctrine, and every decision of theirs is timed', () => {
  const timed = new Map<string, number>();
  const took = (name: string) => {
    timed.set(name, (timed.get(name) ?? 0) + 1);
    return true;
  };
  const budgets = { 2: [0], 3: [0, 15], 4: [0] };
  expect(hurryAgents({ ...game, budgets, took })).toBeNull();
  expect([...timed.keys()].sort()).toEqual([
    'attacker/2/0',
    'attacker/3/0',
    'attacker/3/15',
    'attacker/4/0',
    'defenders/2/0',
    'defenders/3/0',
    'defenders/3/15',
  ]);
});
