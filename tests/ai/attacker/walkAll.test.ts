import { expect, it } from 'vitest';
import { nothingAsked } from '../../../src/ai/attacker/adaptive/asked';
import { perceivedCoverage } from '../../../src/ai/attacker/adaptive/coverage';
import { networkInView } from '../../../src/ai/attacker/adaptive/networkInView';
import { plansOf } from '../../../src/ai/attacker/adaptive/plansOf';
import { terrainOf } from '../../../src/ai/attacker/adaptive/terrain';
import { walkAll } from '../../../src/ai/attacker/adaptive/walkAll';
import { walkThrough } from '../../../src/ai/attacker/adaptive/walkThrough';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import { tinyScenario } from '../../harness/tinyScenario';
import { playAttacker } from './moments';

it('plans fare the same whether each is gone through or one for all that answer alike', () => {
  const board = makeBoard(tinyScenario());
  const plans = plansOf(board);
  let rounds = 0;
  for (let game = 0; game < 6; game++) {
    playAttacker(board, seedFrom(`walk-${game}`), { level: 2, iterations: 1 }, ({ view }) => {
      const network = networkInView(board, view);
      const terrain = terrainOf(board, perceivedCoverage(board, view));
      const each = plans.map((plan) => walkThrough(plan, network, terrain, nothingAsked()));
      const all = walkAll(plans, network, terrain);
      expect(all).toEqual(each);
      if (new Set(all).size < plans.length) rounds += 1;
    });
  }
  expect(rounds).toBeGreaterThan(0);
});
