import type { ActionShape, Ctx } from 'boardgame.io';
import { MCTSBot } from 'boardgame.io/ai';
import { InitializeGame } from 'boardgame.io/internal';
import type { Board } from '../rules/board';
import type { Command } from '../rules/command';
import { options } from '../rules/options';
import type { Seed } from '../rules/random';
import type { SeatId, State } from '../rules/state';
import { openStop } from '../rules/stops';
import { plainGame } from './plainGame';

/** More moves than any exercise has: every playout goes to the end. */
const TO_THE_END = 100_000;

/**
 * The search that comes with boardgame.io on the same rules as a plain user of it would set it up: so many iterations
 * from the start of an exercise, each played out at random to its end. It is what `bench` compares our own with.
 */
export async function searchPlainly(board: Board, seed: Seed, iterations: number): Promise<void> {
  const game = plainGame(board, seed);
  const bot = new MCTSBot({
    game,
    seed: 'bench',
    enumerate: (state: State, _ctx: Ctx) => movesOf(board, state),
    iterations,
    playoutDepth: TO_THE_END,
  });
  const start = InitializeGame({ game, numPlayers: board.seats.length });
  await bot.play(start as Parameters<MCTSBot['play']>[0], String(board.seats.indexOf('attacker')));
}

/** Every legal command of the first seat that still has something to say, as moves of the engine. */
function movesOf(board: Board, state: State): ActionShape.MakeMove[] {
  const seat = whoActs(board, state);
  if (seat === null) return [];
  return commandsOf(board, state, seat).map((command) => ({
    type: 'MAKE_MOVE',
    payload: { type: 'act', args: [command], playerID: String(board.seats.indexOf(seat)), credentials: '' },
  }));
}

function whoActs(board: Board, state: State): SeatId | null {
  if (state.phase === 'ended') return null;
  if (state.phase === 'stops') return board.borderService;
  const isReady = (seat: SeatId) => (seat === 'attacker' ? state.attacker.ready : state.services[seat]?.ready) ?? true;
  return board.seats.find((seat) => !isReady(seat)) ?? null;
}

function commandsOf(board: Board, state: State, seat: SeatId): Command[] {
  const stop = openStop(state);
  if (stop !== null) return [{ type: 'decideStop', stop: stop.id, choice: 'waveThrough' }];
  const waiting = state.cards.filter((dealt) => dealt.seat === seat && dealt.answer === null);
  if (waiting.length > 0) {
    return waiting.map(({ card }) => ({ type: 'answerCard', card, option: board.cards.get(card)?.default ?? '' }));
  }
  const commands: Command[] = [{ type: 'ready' }];
  for (const option of options(board, state, seat).orders) {
    for (const target of option.targets) {
      for (const form of target.forms) if (form.possible) commands.push({ type: 'giveOrder', order: form.order });
    }
  }
  return commands;
}
