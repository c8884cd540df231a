import type { Board } from '../board';
import { hashText, PURPOSE } from '../random';
import type { Lasting, State } from '../state';
import { someHarmless } from '../strangers';
import { writeTip } from './tips';

/** Places where the attacker has made a false report likely bring a tip that leads nowhere. */
export function runDecoys(board: Board, state: State): void {
  for (const entry of state.lasting) {
    if (entry.what === 'decoy' && entry.until >= state.round) runDecoy(board, state, entry);
  }
}

function runDecoy(board: Board, state: State, { amount, places }: Lasting): void {
  const service = board.tipService;
  const place = places[0];
  if (service === null || place === undefined) return;
  const key = hashText(place);
  if (board.draw(state.seed, PURPOSE.decoy, state.round, key, 0, amount) === 0) return;
  const named =
    board.draw(state.seed, PURPOSE.decoy, state.round, key, 1, board.numbers.sensors.tips.namesPerson) === 1;
  const who = { entity: key, ordinal: 2 };
  const person = named ? someHarmless(board, state, PURPOSE.decoy, who, (one) => one.place === place) : null;
  writeTip(board, state, { service, place, person: person?.code ?? null, ordinal: key });
}
