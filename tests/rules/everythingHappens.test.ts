import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { CONDITIONS } from '../../src/rules/conditions/list';
import { EFFECTS } from '../../src/rules/effects/list';
import { seedFrom } from '../../src/rules/random';
import { ATTACKER_ORDERS, SERVICE_ORDERS } from '../../src/rules/shape/services';
import { withOptions } from '../../src/rules/withOptions';
import { playRandomly } from '../../src/simulation/randomPlay';
import { loadShipped } from '../harness/shipped';

const GAMES = 600;
const DOCTRINES = ['command', 'influence', 'directed'] as const;

/** What occurred in random games on the Paris deck, in both acts and under every doctrine. */
const seen = {
  orders: new Set<string>(),
  cards: new Set<string>(),
  injects: new Set<string>(),
  ends: new Set<string>(),
};
const effects = new Set<string>();
const conditions = new Set<string>();
const paris = loadShipped('paris-2015');

beforeAll(() => {
  watchRules();
  for (let game = 0; game < GAMES; game++) {
    const seed = seedFrom(`everything-${game}`);
    const act = game % 4 === 0 ? 'manhunt' : 'buildUp';
    const board = makeBoard(withOptions(paris, { doctrine: DOCTRINES[game % 3] ?? 'directed', act }, seed));
    const state = playRandomly(board, seed, {
      afterCommand: (_state, _seat, command) => {
        if (command.type === 'giveOrder') seen.orders.add(command.order.kind);
      },
    });
    for (const card of state.cards) seen.cards.add(card.card);
    for (const inject of state.injects) seen.injects.add(inject.inject);
    for (const { order } of state.attacker.history) if (order.kind === 'playCard') seen.cards.add(order.card);
    if (state.outcome !== null) seen.ends.add(state.outcome.why);
  }
}, 120_000);

afterAll(() => {
  vi.restoreAllMocks();
});

/** Notes which effects happen and which conditions hold, and changes nothing. */
function watchRules(): void {
  for (const [name, rule] of Object.entries(EFFECTS)) {
    const apply = rule.apply as (...given: unknown[]) => void;
    vi.spyOn(rule as { apply: typeof apply }, 'apply').mockImplementation((...given) => {
      effects.add(name);
      apply.apply(rule, given);
    });
  }
  const table = CONDITIONS as Record<string, (...given: unknown[]) => boolean>;
  for (const [name, holds] of Object.entries(table)) {
    vi.spyOn(table, name).mockImplementation((...given) => {
      const held = holds(...given);
      if (held) conditions.add(name);
      return held;
    });
  }
}

const missing = (all: readonly string[], found: Set<string>) => all.filter((one) => !found.has(one));

it('every kind of order is given', () => {
  expect(missing([...SERVICE_ORDERS, ...ATTACKER_ORDERS], seen.orders)).toEqual([]);
});

it('every effect happens', () => {
  expect(missing(Object.keys(EFFECTS), effects)).toEqual([]);
});

it('every condition holds some time', () => {
  expect(missing(Object.keys(CONDITIONS), conditions)).toEqual([]);
});

it('every decision card is dealt and every opportunity card played', () => {
  const all = [...paris.cards, ...paris.opportunities].map(({ id }) => id);
  expect(missing(all, seen.cards)).toEqual([]);
});

it('every inject that does not wait for Control comes', () => {
  const all = paris.injects.filter(({ release }) => release.when !== 'manual').map(({ id }) => id);
  expect(missing(all, seen.injects)).toEqual([]);
});

it('exercises end in different ways', () => {
  expect(missing(['trust', 'rounds'], seen.ends)).toEqual([]);
});
