import { parentPort, workerData } from 'node:worker_threads';
import type { Board } from '../../rules/board';
import { makeBoard } from '../../rules/board';
import { keptOnce } from '../../rules/keptOnce';
import { batchSeed } from '../batchSeed';
import type { PlayedGame } from './playSetting';
import { playSetting } from './playSetting';
import type { Setting } from './setting';

export type SettingsJob = { settings: readonly Setting[]; seed: string };
/** Games of one setting, from the first number up to, not including, the last. */
export type SettingShare = { setting: number; from: number; to: number };
/** What one game came to. */
export type SettingWord = PlayedGame & { setting: number; game: number };

const { settings, seed } = workerData as SettingsJob;
const boards = new Map<number, Board>();

parentPort?.on('message', ({ setting: number, from, to }: SettingShare) => {
  const setting = settings[number] as Setting;
  const board = boards.get(number) ?? makeBoard(keptOnce(setting.scenario));
  boards.set(number, board);
  for (let game = from; game < to; game++) {
    const played = playSetting(board, setting, batchSeed(seed, game));
    parentPort?.postMessage({ ...played, setting: number, game } satisfies SettingWord);
  }
  parentPort?.postMessage({ done: from });
});
