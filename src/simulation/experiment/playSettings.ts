import { handOut } from '../handOut';
import type { Hired } from '../hireWorker';
import { hireWorker } from '../hireWorker';
import type { PlayedGame } from './playSetting';
import type { Setting } from './setting';
import type { SettingShare, SettingWord } from './settingsWorker';

/** Games of a setting. Where `labelEvery` is given, every so many of them are labelled by what was missing. */
export type Batch = { setting: Setting; games: number; labelEvery?: number | undefined };

export type SettingsWish = {
  settings: readonly Batch[];
  seed: string;
  workers: number;
  /** Games that need not be played: of the setting at this place in the list, by number. */
  known?: ((setting: number, game: number) => boolean) | undefined;
  /** Told each game that was played; of settings that are alike, the first is named. */
  kept?: ((setting: number, game: number, played: PlayedGame) => void) | undefined;
  /** Stops early; what was played until then counts. */
  signal?: AbortSignal | undefined;
  /** Told after each game how many of how many are done. */
  played?: ((done: number, of: number) => void) | undefined;
  /** Told when a worker died; its games are played again by another. */
  lost?: ((why: string) => void) | undefined;
  /** Told each hired worker's thread; for those who watch over threads. */
  hired?: ((worker: Hired<SettingShare, SettingWord>) => void) | undefined;
};

export type SettingsPlayed = {
  /** The games of each setting by number; undefined where one was not played. */
  games: (PlayedGame | undefined)[][];
  partial: boolean;
  seconds: number;
};

const SHARE = 5;
const ENTRY = new URL('./settingsEntry.mjs', import.meta.url);

/**
 * Plays many settings with the same seeds in worker threads: game number i is the same world in each of them. Settings
 * that are alike are played once. Shares go through all settings in turn, so that what was played when it is
 * stopped early is of all of them.
 */
export async function playSettings(wish: SettingsWish): Promise<SettingsPlayed> {
  const begun = performance.now();
  const { alike, once } = playedOnce(wish.settings);
  const games: (PlayedGame | undefined)[][] = once.map((one) => new Array(one.games).fill(undefined));
  const first = once.map((_, number) => alike.indexOf(number));
  const shares = sharesOf(once, (setting, game) => wish.known?.(first[setting] as number, game) ?? false);
  const of = shares.reduce((sum, { from, to }) => sum + to - from, 0);
  let done = 0;
  const job = { settings: once.map(({ setting, labelEvery }) => ({ setting, labelEvery })), seed: wish.seed };
  const hire = () => {
    const worker = hireWorker<SettingShare, SettingWord>(ENTRY, job, wish.signal);
    wish.hired?.(worker);
    return worker;
  };
  const keep = ({ setting, game, figures, parts }: SettingWord) => {
    const row = games[setting] as (PlayedGame | undefined)[];
    if (row[game] === undefined) done += 1;
    row[game] = { figures, parts };
    wish.kept?.(first[setting] as number, game, { figures, parts });
    wish.played?.(done, of);
  };
  const { workers, signal, lost } = wish;
  await handOut({ shares, workers, hire, keep, signal, lost });
  const played = wish.settings.map((one, index) => (games[alike[index] as number] ?? []).slice(0, one.games));
  return { games: played, partial: done < of, seconds: (performance.now() - begun) / 1000 };
}

/** Each setting once, with the most games and labels that anybody wants of it, and which of them each wish means. */
function playedOnce(settings: readonly Batch[]): { alike: number[]; once: Batch[] } {
  const numbers = new Map<string, number>();
  const once: Batch[] = [];
  const alike = settings.map(({ setting, games, labelEvery }) => {
    const key = JSON.stringify(setting);
    const number = numbers.get(key) ?? once.length;
    numbers.set(key, number);
    const before = once[number];
    if (before === undefined) once.push({ setting, games, labelEvery });
    else {
      before.games = Math.max(before.games, games);
      before.labelEvery = Math.min(before.labelEvery ?? Infinity, labelEvery ?? Infinity);
    }
    return number;
  });
  return { alike, once };
}

/** What is to be played, through all settings in turn, a few games at a time. */
function sharesOf(once: readonly Batch[], known: (setting: number, game: number) => boolean): SettingShare[] {
  const most = Math.max(0, ...once.map(({ games }) => games));
  const shares: SettingShare[] = [];
  for (let from = 0; from < most; from += SHARE) {
    once.forEach(({ games }, setting) => {
      for (const run of runsOf(from, Math.min(games, from + SHARE), (game) => !known(setting, game)))
        shares.push({ setting, ...run });
    });
  }
  return shares;
}

/** The unbroken runs of games that are wanted. */
function runsOf(from: number, to: number, wanted: (game: number) => boolean): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let game = from; game < to; game++) {
    if (!wanted(game)) continue;
    const last = runs[runs.length - 1];
    if (last?.to === game) last.to = game + 1;
    else runs.push({ from: game, to: game + 1 });
  }
  return runs;
}
