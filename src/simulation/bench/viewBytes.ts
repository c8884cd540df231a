import type { Board } from '../../rules/board';
import type { SeatView } from '../../view/seatView';
import { view } from '../../view/view';
import { batchSeed } from '../batchSeed';
import { playRandomly } from '../randomPlay';
import type { Spread } from './spread';
import { spreadOf } from './spread';

/** How many commands lie between two looks. */
const EVERY = 15;

/** Bytes of a seat's view as JSON, for each kind of seat: the mean of each of several random exercises. */
export function viewBytes(board: Board, games: number): Record<SeatView['kind'], Spread> {
  const means: Record<SeatView['kind'], number[]> = { service: [], attacker: [], control: [] };
  for (let game = 0; game < games; game++) {
    const sizes = sizesOf(board, game);
    for (const kind of ['service', 'attacker', 'control'] as const) means[kind].push(meanOf(sizes[kind]));
  }
  return { service: spreadOf(means.service), attacker: spreadOf(means.attacker), control: spreadOf(means.control) };
}

function sizesOf(board: Board, game: number): Record<SeatView['kind'], number[]> {
  const sizes: Record<SeatView['kind'], number[]> = { service: [], attacker: [], control: [] };
  let commands = 0;
  playRandomly(board, batchSeed('views', game), {
    afterCommand: (state) => {
      if (commands++ % EVERY > 0) return;
      for (const seat of [...board.seats, 'control']) {
        const seen = view(board, state, seat, 'en');
        sizes[seen.kind].push(Buffer.byteLength(JSON.stringify(seen)));
      }
    },
  });
  return sizes;
}

function meanOf(figures: readonly number[]): number {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return figures.length === 0 ? 0 : sum / figures.length;
}
