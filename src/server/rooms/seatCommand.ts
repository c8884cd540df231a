import type { Answer } from '../../game/room';
import type { CommandUp } from '../../game/wire';
import type { State } from '../../rules/state';
import type { Words } from '../../text/words';
import type { LiveRoom } from './liveRoom';
import { sayAs } from './sayAs';

const NOT_RUNNING: Record<string, string> = { open: 'room.notStarted', paused: 'room.paused', ended: 'room.ended' };
/** Commands that no trainee's key may say, whatever the rules think. */
const NOT_FOR_SEATS = [
  'timeUp',
  'stopTimeUp',
  'endPhase',
  'handSeat',
  'endExercise',
  'releaseInject',
  'holdInject',
  'skipInject',
];

/** Runs what a trainee said for one of his seats. The same id is applied once and accepted as often as it comes. */
export async function seatCommand(room: LiveRoom, holderId: string, up: CommandUp): Promise<Answer> {
  const { id, seat, command } = up;
  const outcome = await sayAs(room, seat, holderId, `${holderId}:${id}`, command, (state) =>
    whyNot(room, holderId, up, state),
  );
  if (outcome.ok) return { id, ok: true };
  if (outcome.fault !== undefined) room.house.troubled(room.record.id, command.type, outcome.fault);
  return { id, ok: false, reason: outcome.reason };
}

/** Why this holder may not say this now, or null. */
function whyNot(room: LiveRoom, holderId: string, { seat, round, command }: CommandUp, state: State): Words | null {
  const holder = room.holders.get(holderId);
  if (holder === undefined || holder.removed) return { key: 'room.removed' };
  if (holder.role !== 'trainee' || !room.board.seats.includes(seat) || !holder.seats.includes(seat)) {
    return { key: holder.seats.length === 0 ? 'room.notSeated' : 'room.notYourSeat' };
  }
  if (NOT_FOR_SEATS.includes(command.type)) return { key: 'room.notForSeats' };
  const standing = NOT_RUNNING[room.record.status];
  if (standing !== undefined) return { key: standing };
  if (state.holders[seat]?.by === 'ai') return { key: 'room.seatHandedOver' };
  if (round !== undefined && round !== state.round) return { key: 'room.roundMovedOn', params: { round: state.round } };
  return null;
}
