import { expect, it } from 'vitest';
import type { SettingsWish } from '../../../src/simulation/experiment/playSettings';
import { playSettings } from '../../../src/simulation/experiment/playSettings';
import type { Setting } from '../../../src/simulation/experiment/setting';
import { tinyScenario } from '../../harness/tinyScenario';

const setting: Setting = { scenario: tinyScenario(), attacker: 1, defenders: 1, habits: [] };
const silent: Setting = { ...setting, habits: [{ do: 'leaveOut', what: ['send'] }] };
const wish: SettingsWish = {
  settings: [
    { setting, games: 8 },
    { setting: silent, games: 8 },
    { setting: structuredClone(setting), games: 4 },
  ],
  seed: 'settings',
  workers: 1,
};

it('settings that are alike are played once, and every world is the same in all of them', async () => {
  const played = await playSettings(wish);
  expect(played.games.map((row) => row.length)).toEqual([8, 8, 4]);
  expect(played.games[2]).toEqual(played.games[0]?.slice(0, 4));
  let most = 0;
  const again = await playSettings({ ...wish, workers: 2, played: (_, of) => (most = of) });
  expect(again.games).toEqual(played.games);
  expect(most).toBe(16);
}, 60_000);

it('every so many games of a setting are labelled, the finest way that anybody wants', async () => {
  const { games } = await playSettings({
    ...wish,
    settings: [
      { setting, games: 5, labelEvery: 4 },
      { setting, games: 4 },
      { setting, games: 3, labelEvery: 2 },
    ],
  });
  expect(games[0]?.map((game) => game?.figures.gamesLabelled)).toEqual([1, 0, 1, 0, 1]);
}, 60_000);

it('what is known is not played again, and each game that is played is told', async () => {
  const kept: string[] = [];
  const { partial } = await playSettings({
    ...wish,
    known: (number, game) => number === 1 || game < 6,
    kept: (number, game) => kept.push(`${number}/${game}`),
  });
  expect(kept.sort()).toEqual(['0/6', '0/7']);
  expect(partial).toBe(false);
}, 60_000);

it('a worker that dies is replaced; when the work is stopped early it says so', async () => {
  const lost: string[] = [];
  let hired = 0;
  const whole = await playSettings({
    ...wish,
    lost: (why) => lost.push(why),
    hired: ({ thread }) => {
      if (hired++ === 0) void thread.terminate();
    },
  });
  expect([lost.length, whole.partial]).toEqual([1, false]);
  const stop = new AbortController();
  const part = await playSettings({ ...wish, signal: stop.signal, played: (done) => done >= 3 && stop.abort() });
  expect(part.partial).toBe(true);
  expect(part.games.flat().filter((game) => game !== undefined).length).toBeGreaterThanOrEqual(3);
}, 60_000);
