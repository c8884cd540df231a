import { agentSeed } from '../../ai/agentSeed';
import { makeAgents } from '../../game/agents';
import type { Reasoned } from '../../game/reasoned';
import { PURPOSE, uniform } from '../../rules/random';
import type { SeatId } from '../../rules/state';
import { downTime } from '../storage/clockRecords';
import type { ExerciseRecord } from '../storage/exerciseRecords';
import { deleteExercise, findExercise, listExercises } from '../storage/exerciseRecords';
import { insertReasoned } from '../storage/reasonRecords';
import type { House, LiveRoom } from './liveRoom';
import { openRoom } from './liveRoom';
import { publish } from './publish';
import { sayAs, settle } from './sayAs';
import { timeOver } from './timeOver';

/** Milliseconds without a question after which an idle exercise is let go of; it is opened again when asked for. */
const RESTS_AFTER = 600_000;

/** Every exercise that this server has open. */
export type Rooms = {
  /** An exercise by its id, opened when it is first asked for; null when there is none. */
  find: (id: string) => Promise<LiveRoom | null>;
  /** Closes an exercise, cuts its connections and deletes all that belongs to it. */
  remove: (id: string) => Promise<boolean>;
  /** Lets go of exercises in which nothing runs, nobody is connected and nobody asked for some time. */
  rest: () => Promise<void>;
  close: () => Promise<void>;
};

/** Opens the house: exercises that were running go on where they were. */
export async function openRooms(house: House): Promise<Rooms> {
  const down = await downTime(house.database, house.now());
  const rooms = new Map<string, Promise<LiveRoom | null>>();
  const asked = new Map<string, number>();

  const forget = (id: string): void => {
    rooms.delete(id);
    asked.delete(id);
  };
  const bring = (id: string): Promise<LiveRoom | null> => {
    asked.set(id, house.now());
    const known = rooms.get(id);
    if (known !== undefined) return known;
    const opening = findExercise(house.database, { id }).then((record) =>
      record === null ? null : bringOne(house, record, down),
    );
    rooms.set(id, opening);
    opening.then(
      (room) => room ?? forget(id),
      () => forget(id),
    );
    return opening;
  };

  const opened = async (): Promise<LiveRoom[]> => {
    const settled = await Promise.allSettled(rooms.values());
    return settled.flatMap((each) => (each.status === 'fulfilled' && each.value !== null ? [each.value] : []));
  };

  for (const { id, status } of await listExercises(house.database)) {
    if (status === 'running') await bring(id).catch((fault: unknown) => house.troubled(id, 'open', fault));
  }

  return {
    find: bring,
    remove: async (id) => {
      const room = await bring(id);
      if (room === null) return false;
      shut(room);
      forget(id);
      await deleteExercise(house.database, id);
      return true;
    },
    rest: async () => {
      for (const room of await opened()) {
        const { id, status } = room.record;
        const idle = house.now() - (asked.get(id) ?? 0) > RESTS_AFTER;
        if (!idle || room.lines.size > 0 || status === 'running') continue;
        shut(room);
        forget(id);
      }
    },
    close: async () => {
      for (const room of await opened()) shut(room);
    },
  };
}

/** Opens one exercise and starts its clock and agents where they were. */
async function bringOne(house: House, record: ExerciseRecord, down: number): Promise<LiveRoom> {
  const room = await openRoom(house, record, down);
  room.ranOut = (clock) => {
    void timeOver(room, clock).catch((fault: unknown) => house.troubled(record.id, 'clock', fault));
  };
  room.wakeAgents = agentsOf(room).wake;
  await settle(room);
  return room;
}

function agentsOf(room: LiveRoom) {
  const { house, board, table, record } = room;
  let said = 0;
  return makeAgents({
    board,
    table,
    face: room.face('en'),
    decide: house.decide,
    boardOf: room.boardOf,
    reasoned: (told) => keepReasons(room, told),
    mayAct: () => record.status === 'running' && !room.closed,
    say: (seat, command) =>
      sayAs(room, seat, 'agent', `agent:${table.version()}:${seat}:${said++}`, command, (state) =>
        record.status === 'running' && state.holders[seat]?.by === 'ai' ? null : { key: 'room.notRunning' },
      ),
    seedOf: (seat) => agentSeed(record.seed, seat),
    hesitate: (seat, round) => hesitate(room, seat, round),
    troubled: (seat, fault) => house.troubled(record.id, `agent ${seat}`, fault),
  });
}

/** Keeps why an agent acted beside the exercise, and shows it to those who may read it. */
function keepReasons(room: LiveRoom, told: Reasoned): void {
  const { house, record, reasons } = room;
  if (room.closed) return;
  reasons.push(told);
  void insertReasoned(house.database, record.id, reasons.length, told).catch((fault: unknown) =>
    house.troubled(record.id, 'reasons', fault),
  );
  publish(room);
}

/** An agent takes its time: keyed, so that it tells nothing about what it decides. */
function hesitate({ house, record }: LiveRoom, seat: SeatId, round: number): Promise<void> {
  const [least, most] = house.hesitation;
  const chance = uniform(agentSeed(record.seed, seat), PURPOSE.agent, round, 0, 0);
  const wait = least + chance * (most - least);
  return wait <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, wait).unref());
}

function shut(room: LiveRoom): void {
  for (const seat of room.board.seats) room.house.forget(room.boardOf(seat));
  room.closed = true;
  if (room.timer !== null) clearTimeout(room.timer);
  for (const line of [...room.lines]) line.close();
}
