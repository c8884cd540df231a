import type { Board } from '../../rules/board';
import type { Seed } from '../../rules/random';
import type { SeatId, State } from '../../rules/state';
import type { Language } from '../../text/words';
import type { SeatView } from '../../view/seatView';
import { tableFace } from '../../view/tableFace';
import { view } from '../../view/view';
import { playGame } from '../playGame';
import type { Skill } from '../skill';
import { reader } from './reader';

/** What a seat had to read and to do in one round. `orders` counts reports sent too. */
export type SeatRound = { words: number; orders: number; cards: number };
/** One round of a recorded game; `act` is the name of its act, `number` counts from 1 within it. */
export type PlayedRound = { act: string; number: number; stops: number; seats: Record<SeatId, SeatRound> };

export type Recording = { seed: Seed; attacker: Skill; defenders: Skill; language: Language };

/** Plays one exercise and writes down, round by round, what every seat had to read and to do. */
export function roundsOfGame(board: Board, { language, ...game }: Recording): PlayedRound[] {
  const face = tableFace(board, language);
  const readers = new Map(board.seats.map((seat) => [seat, reader(face, seat)]));
  const rounds: PlayedRound[] = [];
  let open = 0;
  let last: State | null = null;
  const roundOf = (seen: SeatView): PlayedRound => {
    const current = rounds[rounds.length - 1];
    if (current !== undefined && (open === seen.round || seen.phase === 'ended')) return current;
    open = seen.round;
    const act = actOf(seen);
    const number = 1 + rounds.filter((round) => round.act === act).length;
    const seats = Object.fromEntries(board.seats.map((seat) => [seat, { words: 0, orders: 0, cards: 0 }]));
    const round = { act, number, stops: 0, seats };
    rounds.push(round);
    return round;
  };
  const read = (seen: SeatView) => {
    const own = roundOf(seen).seats[seen.seat];
    if (own !== undefined) own.words += readers.get(seen.seat)?.(seen) ?? 0;
  };
  playGame(board, {
    ...game,
    language,
    asked: (state, seen, commands) => {
      last = state;
      read(seen);
      const round = roundOf(seen);
      const own = round.seats[seen.seat];
      if (own === undefined) return;
      for (const { type } of commands) {
        if (type === 'giveOrder' || type === 'sendReport') own.orders += 1;
        if (type === 'answerCard') own.cards += 1;
        if (type === 'decideStop') round.stops += 1;
      }
    },
  });
  if (last !== null) for (const seat of board.seats) read(view(board, last, seat, language));
  return rounds;
}

/** The act that a view speaks of; an exercise of one act is all build-up. */
function actOf(seen: SeatView): string {
  return 'act' in seen ? String(seen.act) : 'build-up';
}
