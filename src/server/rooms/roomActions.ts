import type { Guard } from '../../game/exerciseTable';
import { seatLink } from '../../game/links';
import type { RoomAction } from '../../game/roomAction';
import type { Command } from '../../rules/command';
import type { SeatId } from '../../rules/state';
import type { Words } from '../../text/words';
import { saveStatus } from '../storage/exerciseRecords';
import type { Status } from '../storage/tables';
import { newId } from '../tokens';
import { addTime } from './clock';
import type { LiveRoom } from './liveRoom';
import { cutLines, freeSeats, freshKey, removeTrainee, seatTrainee, traineeOf } from './people';
import { publish } from './publish';
import { sayAs, settle } from './sayAs';
import { setClock } from './timekeeper';

/** What came of Control's word: done, perhaps with a new link, or why not. */
export type Done = { link?: string } | { reason: Words };

const DONE: Done = {};
const MINUTE = 60_000;
const refused = (key: string): Done => ({ reason: { key } });

/** Control's engine commands pass the rules and stand in the record like everybody's. */
async function sayControl(room: LiveRoom, holder: string, command: Command, guard?: Guard): Promise<Done> {
  const outcome = await sayAs(room, 'control', holder, `${holder}:${newId()}`, command, guard);
  if (outcome.ok) return DONE;
  if (outcome.fault !== undefined) room.house.troubled(room.record.id, command.type, outcome.fault);
  return { reason: outcome.reason };
}

async function moveTo(room: LiveRoom, from: Status[], to: Status, whyNot: string): Promise<Done> {
  const { record, house } = room;
  if (!from.includes(record.status)) return refused(whyNot);
  record.status = to;
  await saveStatus(house.database, record.id, to, record.revealed, house.now());
  await settle(room);
  return DONE;
}

/** Carries out one word of Control to the room. */
export async function roomAction(room: LiveRoom, control: string, action: RoomAction): Promise<Done> {
  switch (action.type) {
    case 'start':
      return moveTo(room, ['open'], 'running', 'room.alreadyStarted');
    case 'pause':
      return moveTo(room, ['running'], 'paused', 'room.notRunning');
    case 'resume':
      return moveTo(room, ['paused'], 'running', 'room.notPaused');
    case 'end':
      return room.record.status === 'ended'
        ? refused('room.ended')
        : sayControl(room, control, { type: 'endExercise' });
    case 'reveal':
      return reveal(room);
    case 'seat':
      return seat(room, control, action.joiner, action.seats);
    case 'remove':
      return remove(room, action.joiner);
    case 'freshLink':
      return freshLink(room, action.joiner);
    case 'handSeat':
      return handSeat(room, control, action);
    case 'inject':
      return room.record.status === 'running'
        ? sayControl(room, control, { type: `${action.wish}Inject`, inject: action.inject })
        : refused('room.notRunning');
    case 'addMinute':
      return addMinute(room);
    case 'endPhase':
      return endPhase(room, control);
    case 'lens':
      return look(room, action.lens);
  }
}

/** Ends the planning that Control saw when he said so, and never the next one. */
function endPhase(room: LiveRoom, control: string): Promise<Done> | Done {
  if (room.record.status !== 'running') return refused('room.notRunning');
  const { round } = room.table.state();
  return sayControl(room, control, { type: 'endPhase' }, (state) =>
    state.round === round ? null : { key: 'room.roundMovedOn', params: { round: state.round } },
  );
}

async function reveal(room: LiveRoom): Promise<Done> {
  const { record, house } = room;
  if (record.status !== 'ended') return refused('room.notEnded');
  record.revealed = true;
  await saveStatus(house.database, record.id, record.status, true, house.now());
  publish(room);
  return DONE;
}

async function seat(room: LiveRoom, control: string, joiner: string, seats: SeatId[]): Promise<Done> {
  const trainee = traineeOf(room, joiner);
  if (trainee === null) return refused('room.unknownJoiner');
  if (seats.some((each) => !room.board.seats.includes(each))) return refused('room.unknownSeat');
  if (seats.includes('attacker') && seats.some((each) => each !== 'attacker')) return refused('room.attackerAlone');
  const { holders, phase } = room.table.state();
  for (const each of phase === 'ended' ? [] : seats) {
    if (holders[each]?.by !== 'ai') continue;
    const handed = await sayControl(room, control, { type: 'handSeat', seat: each, to: 'human' });
    if ('reason' in handed) return handed;
  }
  await seatTrainee(room, trainee, seats);
  publish(room);
  return DONE;
}

async function remove(room: LiveRoom, joiner: string): Promise<Done> {
  const trainee = traineeOf(room, joiner);
  if (trainee === null) return refused('room.unknownJoiner');
  await removeTrainee(room, trainee);
  publish(room);
  cutLines(room, trainee.id);
  return DONE;
}

async function freshLink(room: LiveRoom, joiner: string): Promise<Done> {
  const trainee = traineeOf(room, joiner);
  if (trainee === null) return refused('room.unknownJoiner');
  const token = await freshKey(room, trainee);
  const origin = room.house.origins().at(-1) ?? '';
  return { link: seatLink(origin, room.record.id, token) };
}

async function handSeat(
  room: LiveRoom,
  control: string,
  action: Extract<RoomAction, { type: 'handSeat' }>,
): Promise<Done> {
  if (!room.board.seats.includes(action.seat)) return refused('room.unknownSeat');
  const handed = await sayControl(room, control, action);
  if ('reason' in handed || action.to === 'human') return handed;
  await freeSeats(room, [action.seat]);
  publish(room);
  return DONE;
}

async function addMinute(room: LiveRoom): Promise<Done> {
  if (room.clock === null) return refused('room.noClock');
  await setClock(room, addTime(room.clock, MINUTE, room.house.now()));
  publish(room);
  return DONE;
}

function look(room: LiveRoom, lens: string): Done {
  if (lens !== 'truth' && !room.board.seats.includes(lens)) return refused('room.unknownSeat');
  room.lens = lens;
  publish(room);
  return DONE;
}
