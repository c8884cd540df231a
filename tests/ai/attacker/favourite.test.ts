import { expect, it } from 'vitest';
import { agentSeed } from '../../../src/ai/agentSeed';
import { decide } from '../../../src/ai/decide';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import { setup } from '../../../src/rules/setup';
import { tinyScenario } from '../../../src/simulation/exploitability/tinyScenario';
import { tableFace } from '../../../src/view/tableFace';
import { view } from '../../../src/view/view';

const board = makeBoard(tinyScenario);
const seen = view(board, setup(board, seedFrom('favourite')), 'attacker', 'en');

/** Where the attacker of a level goes in the first round, over several seeds of its own. */
function waysOf(level: number): string[] {
  return Array.from({ length: 16 }, (_, game) => {
    const seed = agentSeed(seedFrom(`favourite-${game}`), 'attacker');
    const asked = { face: tableFace(board, 'en'), view: seen, level, seed, board, budget: { iterations: 160 } };
    return JSON.stringify(decide(asked).commands);
  });
}

it('of two targets almost alike, an attacker that tries out takes now one and now the other, so that nobody foresees it', () => {
  const ways = waysOf(3);
  const near = ways.filter((way) => way.includes('"near"')).length;
  const second = ways.filter((way) => way.includes('"second"')).length;
  expect(near).toBeGreaterThan(3);
  expect(second).toBeGreaterThan(3);
  expect(near + second).toBe(ways.length);
});
