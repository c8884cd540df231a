import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../src/simulation/balance/balance';
import { usageOf } from '../../src/simulation/balance/usage';
import { noFigures } from '../../src/simulation/experiment/figures/figures';
import { tinyScenario } from '../harness/tinyScenario';

const scenario = tinyScenario();
/** A game in which these parts occurred. */
const game = (attack: 0 | 1, ...parts: string[]) => ({ figures: { ...noFigures(), attack }, parts });

describe('what is used', () => {
  const acted = Array.from({ length: 30 }, () =>
    game(0, 'card/warning', 'option/warning/act', 'order/watch', 'order/raid'),
  );
  const others = Array.from({ length: 30 }, () => game(1, 'card/warning', 'option/warning/act', 'order/watch'));
  const usage = usageOf(scenario, [...acted, ...others]);

  it('an option that everybody takes, and one that nobody takes, are no choice', () => {
    expect(
      usage.options.filter(({ card }) => card === 'warning').map(({ option, verdict }) => [option, verdict]),
    ).toEqual([
      ['act', 'always'],
      ['wait', 'never'],
    ]);
  });

  it('an option of a card that was hardly dealt is not judged', () => {
    expect(usage.options.find(({ card }) => card === 'open-borders')?.verdict).toBeNull();
  });

  it('says how attacks went with something against without, where there are games of both', () => {
    expect(usage.orders.find(({ part }) => part === 'order/raid')?.withIt.estimate).toBe(-1);
    expect(usage.orders.find(({ part }) => part === 'order/watch')?.withIt.estimate).toBeNaN();
  });

  it('names what never occurs, and the objectives that nothing trained', () => {
    expect(usage.dead).toContain('card/open-borders');
    expect(usage.dead).not.toContain('order/raid');
    expect(usage.untrained).toEqual([]);
    expect(usageOf(scenario, [game(0)]).untrained).toEqual(['share']);
  });
});

it('plays the deck against its plans, its networks, nobody, and those who see the truth', async () => {
  const balance = await balanceOf({ scenario, games: 2, seed: 'balance', workers: 2, options: true });
  expect(balance.attackers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['small-1', 'level-0', 'level-2', 'level-3', 'command', 'influence', 'directed']),
  );
  expect(balance.bounds.map(({ id }) => id)).toEqual(['passive', 'truth']);
  expect(balance.options.map(({ id }) => id)).toEqual([
    'warning/act',
    'warning/wait',
    'open-borders/more',
    'open-borders/leave',
  ]);
  expect(balance.goals.map(({ id }) => id)).toEqual(['attack', 'lead', 'passive', 'truth', 'undecided']);
  expect(balance.partial).toBe(false);
}, 60_000);
