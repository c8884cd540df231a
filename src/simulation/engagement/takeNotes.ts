import type { Command } from '../../rules/command';
import type { SeatId, State } from '../../rules/state';
import type { SeatView } from '../../view/seatView';
import type { Choice } from './choicesOf';
import { choicesOf } from './choicesOf';
import type { Notes, SeatNotes } from './notes';
import { BETWEEN, emptyNotes } from './notes';

/** Takes notes of one game while it is played: `asked` is told every decision, `notes` answers them all at the end. */
export type NoteTaker = {
  asked: (state: State, seen: SeatView, commands: readonly Command[]) => void;
  notes: () => Notes;
};

/** Somebody who looks over every seat's shoulder and counts what it could choose, what it chose and what was new. */
export function takeNotes(seats: readonly SeatId[]): NoteTaker {
  const notes: Notes = Object.fromEntries(seats.map((seat) => [seat, emptyNotes()]));
  const open = new Map<SeatId, { round: number; likes: string[] }>();
  const close = (seat: SeatId) => {
    const page = notes[seat];
    const now = open.get(seat);
    if (page === undefined || now === undefined) return;
    const pattern = now.likes.sort().join(BETWEEN);
    page.patterns[pattern] = (page.patterns[pattern] ?? 0) + 1;
  };
  return {
    asked: (state, seen, commands) => {
      const page = notes[seen.seat];
      if (page === undefined) return;
      if (open.get(seen.seat)?.round !== seen.round) {
        close(seen.seat);
        open.set(seen.seat, { round: seen.round, likes: [] });
        page.rounds += 1;
        page.news += hasNews(state, seen) ? 1 : 0;
      }
      const likes = open.get(seen.seat)?.likes;
      for (const choice of choicesOf(seen, commands)) {
        likes?.push(choice.like);
        noteChoice(page, choice);
      }
    },
    notes: () => {
      for (const seat of open.keys()) close(seat);
      open.clear();
      return notes;
    },
  };
}

function noteChoice(page: SeatNotes, { kind, like, chosen, offered }: Choice): void {
  page.asked[like] ??= { kind, times: 0, chosen: {} };
  const own = page.asked[like];
  own.times += 1;
  countOnce(own.chosen, chosen);
  if (offered === undefined) return;
  own.offered ??= {};
  countOnce(own.offered, offered);
}

/** Counts each option of a list once, however often it stands there. */
function countOnce(counts: Record<string, number>, options: readonly string[]): void {
  for (let index = 0; index < options.length; index++) {
    const option = options[index] as string;
    if (options.indexOf(option) === index) counts[option] = (counts[option] ?? 0) + 1;
  }
}

/** Something new: for a service a card or a report; for the attacker a check met, a card, or a result of its own. */
function hasNews(state: State, seen: SeatView): boolean {
  if (seen.kind === 'service') return seen.reports.some(({ isNew }) => isNew) || seen.inbox.length > 0;
  if (seen.kind === 'control') return false;
  const before = seen.round - 1;
  return (
    before === 0 ||
    seen.met.some((met) => met.round === before && met.what !== 'nobody' && met.what !== 'passed') ||
    state.log.some((line) => line.round === before && line.seenBy !== 'all' && line.seenBy.includes(seen.seat))
  );
}
