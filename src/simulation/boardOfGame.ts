import type { Board } from '../rules/board';
import { makeBoard } from '../rules/board';
import { ACTS } from '../rules/shape/acts';
import { DOCTRINES } from '../rules/shape/numbers';
import type { ExerciseOptions } from '../rules/withOptions';
import { withOptions } from '../rules/withOptions';
import { batchSeed } from './batchSeed';

const TRUTHS = ['drawn', 'historical'] as const;
/** Every so many games begin with the second act, which play at random hardly ever comes to. */
const SECOND_ACT = 4;

/** The deck as game number `game` of the proof plays it: every doctrine, act and truth in turn, then every difficulty. */
export function boardOfGame({ scenario }: Board, game: number): Board {
  const { difficulties } = scenario;
  const options: ExerciseOptions = {
    act: ACTS[game % SECOND_ACT === 0 ? 1 : 0],
    doctrine: DOCTRINES[game % DOCTRINES.length],
    truth: TRUTHS[Math.floor(game / 2) % TRUTHS.length],
    difficulty: difficulties[Math.floor(game / DOCTRINES.length) % difficulties.length]?.id,
  };
  return makeBoard(withOptions(scenario, options, batchSeed('options', game)));
}
