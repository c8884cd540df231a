import { expect, it } from 'vitest';
import type { BatchWish } from '../../src/simulation/batch';
import { playBatch } from '../../src/simulation/batch';
import type { GameResult } from '../../src/simulation/playGame';
import { totalsOf } from '../../src/simulation/totals';
import { tinyScenario } from '../harness/tinyScenario';

const wish: BatchWish = { scenario: tinyScenario(), seed: 'batch', attacker: 1, defenders: 1, games: 24, workers: 1 };

it('totals and every single result are equal for one worker and for two', async () => {
  const one = await playBatch(wish);
  const two = await playBatch({ ...wish, workers: 2 });
  expect(two.results).toEqual(one.results);
  expect({ ...two, seconds: 0 }).toEqual({ ...one, seconds: 0 });
  expect(one.games).toBe(24);
  expect(one.partial).toBe(false);
}, 60_000);

it('another seed plays other games', async () => {
  const here = await playBatch({ ...wish, games: 10 });
  const there = await playBatch({ ...wish, games: 10, seed: 'another' });
  expect(there.results).not.toEqual(here.results);
}, 60_000);

it('a batch goes on when a worker dies, says so, and comes to the same totals', async () => {
  const whole = await playBatch(wish);
  const lost: string[] = [];
  let hired = 0;
  const hurt = await playBatch({
    ...wish,
    lost: (why) => lost.push(why),
    hired: (worker) => {
      if (hired++ === 0) void worker.thread.terminate();
    },
  });
  expect(lost).toHaveLength(1);
  expect(hired).toBe(2);
  expect(hurt.results).toEqual(whole.results);
  expect(hurt.partial).toBe(false);
}, 60_000);

it('a batch that is stopped early says that it is partial and counts what was played', async () => {
  const stop = new AbortController();
  const result = await playBatch({
    ...wish,
    games: 4000,
    signal: stop.signal,
    played: (done) => {
      if (done >= 10) stop.abort();
    },
  });
  expect(result.partial).toBe(true);
  expect(result.games).toBeGreaterThanOrEqual(10);
  expect(result.games).toBeLessThan(4000);
}, 60_000);

it('an attack is a game whose severity reaches the limit of the scenario', () => {
  const game = { trust: 5, why: 'rounds', band: 'held', round: 8 } as const;
  const totals = totalsOf([{ ...game, severity: 0 }, { ...game, severity: 1 }, { ...game, severity: 3 }, undefined], 3);
  expect(totals.games).toBe(3);
  expect(totals.attack).toBeCloseTo(1 / 3);
  expect(totals.anyAttack).toBeCloseTo(2 / 3);
  expect(totals.meanSeverity).toBeCloseTo(4 / 3);
});

it('how games ended is counted apart: prevented, trust lost, and a manhunt after which nobody was left', () => {
  const ended = (why: GameResult['why']) => ({ severity: 3, trust: 5, band: 'held', round: 8, why });
  const totals = totalsOf([ended('over'), ended('over'), ended('prevented'), ended('trust'), ended('rounds')], 3);
  expect(totals).toMatchObject({ over: 2 / 5, prevented: 1 / 5, trustCollapse: 1 / 5 });
});
