import { parentPort, workerData } from 'node:worker_threads';
import type { Board } from '../../rules/board';
import { makeBoard } from '../../rules/board';
import { keptOnce } from '../../rules/keptOnce';
import { batchSeed } from '../batchSeed';
import { whatWasMissing } from './figures/whatWasMissing';
import type { PlayedGame } from './playSetting';
import { playSetting } from './playSetting';
import type { Setting } from './setting';

export type SettingsJob = {
  settings: readonly { setting: Setting; labelEvery?: number | undefined }[];
  seed: string;
};
/** Games of one setting, from the first number up to, not including, the last. */
export type SettingShare = { setting: number; from: number; to: number };
/** What one game came to. */
export type SettingWord = PlayedGame & { setting: number; game: number };

const { settings, seed } = workerData as SettingsJob;
const boards = new Map<number, Board>();

parentPort?.on('message', ({ setting: number, from, to }: SettingShare) => {
  const { setting, labelEvery = Infinity } = settings[number] as SettingsJob['settings'][number];
  const board = boards.get(number) ?? makeBoard(keptOnce(setting.scenario));
  boards.set(number, board);
  for (let game = from; game < to; game++) {
    const labelled = Number.isFinite(labelEvery) && game % labelEvery === 0 ? whatWasMissing : undefined;
    const played = playSetting(board, setting, batchSeed(seed, game), labelled);
    parentPort?.postMessage({ ...played, setting: number, game } satisfies SettingWord);
  }
  parentPort?.postMessage({ done: from });
});
