import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeLine } from '../../src/game/line';
import { newExercise } from '../../src/game/roomAction';
import { makeExercise } from '../../src/server/http/makeExercise';
import type { House, LiveRoom } from '../../src/server/rooms/liveRoom';
import { admit, seatTrainee } from '../../src/server/rooms/people';
import { publish } from '../../src/server/rooms/publish';
import { roomAction } from '../../src/server/rooms/roomActions';
import type { Rooms } from '../../src/server/rooms/rooms';
import { openRooms } from '../../src/server/rooms/rooms';
import { sayAs } from '../../src/server/rooms/sayAs';
import type { Database } from '../../src/server/storage/openDatabase';
import { openDatabase } from '../../src/server/storage/openDatabase';
import { dataFolder, quietScenario } from '../harness/server';

const LONG = 3_600_000;
let data: ReturnType<typeof dataFolder>;
let database: Database;
let rooms: Rooms;
let passed = 0;
let troubles: string[] = [];

beforeEach(async () => {
  data = dataFolder();
  database = await openDatabase(data.folder);
  passed = 0;
  troubles = [];
  const house: House = {
    forget: () => {},
    database,
    decide: () => Promise.reject(new Error('nobody thinks here')),
    now: () => Date.now() + passed,
    origins: () => ['http://localhost'],
    hesitation: [0, 0],
    troubled: (_exercise, what) => troubles.push(what),
  };
  rooms = await openRooms(house);
});
afterEach(async () => {
  await rooms.close();
  await database.destroy();
  data.forget();
});

async function newRoom(): Promise<LiveRoom> {
  const asked = newExercise.parse({ scenario: 'tiny', timers: { planning: null, stop: null } });
  const { record } = await makeExercise(database, 'secret', quietScenario(), asked, Date.now());
  return again(record.id);
}

async function again(id: string): Promise<LiveRoom> {
  const room = await rooms.find(id);
  if (room === null) throw new Error('no such exercise');
  return room;
}

/** Somebody at the table; `heard` counts what comes down to him. */
async function sit(room: LiveRoom, seat: string): Promise<{ heard: string[]; leave: () => void }> {
  await admit(room, seat);
  const holder = [...room.holders.values()].at(-1);
  if (holder === undefined) throw new Error('nobody came');
  await seatTrainee(room, holder, [seat]);
  const heard: string[] = [];
  const line = {
    holder: holder.id,
    language: 'en' as const,
    line: makeLine((event) => heard.push(event)),
    close: () => {},
  };
  room.lines.add(line);
  return { heard, leave: () => room.lines.delete(line) };
}

it('an exercise is let go of when nothing runs, nobody is connected and nobody asks, and is found again as it was', async () => {
  const room = await newRoom();
  const { leave } = await sit(room, 'border');
  passed += LONG;
  await rooms.rest();
  expect(await again(room.record.id)).toBe(room);
  leave();
  await rooms.rest();
  expect(room.closed).toBe(false);
  passed += LONG;
  await rooms.rest();
  expect(room.closed).toBe(true);
  const found = await again(room.record.id);
  expect(found).not.toBe(room);
  expect([...found.holders.values()].map(({ seats }) => seats)).toContainEqual(['border']);
  await roomAction(found, 'control', { type: 'start' });
  passed += LONG;
  await rooms.rest();
  expect(found.closed).toBe(false);
});

it('a picture that cannot be drawn costs its own seat alone, and the exercise goes on', async () => {
  const room = await newRoom();
  const [broken, whole] = [await sit(room, 'border'), await sit(room, 'response')];
  const { pictures } = room;
  room.pictures = (seat, language, revealed) => {
    if (seat === 'border') throw new Error('cannot be drawn');
    return pictures(seat, language, revealed);
  };
  publish(room);
  await roomAction(room, 'control', { type: 'start' });
  const said = await sayAs(room, 'response', 'somebody', 'id-1', { type: 'ready' });
  expect(said).toEqual({ ok: true, again: false });
  expect(broken.heard).not.toContain('sync');
  expect(whole.heard).toContain('update');
  expect(troubles).toContain('publish');
});

it('a phase that Control ends twice at once ends once', async () => {
  const room = await newRoom();
  await roomAction(room, 'control', { type: 'start' });
  const done = await Promise.all([1, 2, 3].map(() => roomAction(room, 'control', { type: 'endPhase' })));
  expect(done).toEqual([{}, { reason: expect.objectContaining({ key: 'room.roundMovedOn' }) }, done[1]]);
  expect(room.table.state().round).toBe(2);
});

it('time that runs out while the last seat says it is ready ends that round and no other', async () => {
  const asked = newExercise.parse({ scenario: 'tiny', timers: { planning: 10, stop: null, mode: 'hard' } });
  const { record } = await makeExercise(database, 'secret', quietScenario(), asked, Date.now());
  const room = await again(record.id);
  await roomAction(room, 'control', { type: 'start' });
  const seats = [...room.board.seats];
  const last = seats.pop() ?? '';
  for (const seat of seats) await sayAs(room, seat, 'somebody', `id-${seat}`, { type: 'ready' });
  const { clock } = room;
  const saying = sayAs(room, last, 'somebody', 'id-last', { type: 'ready' });
  if (clock !== null) room.ranOut(clock);
  await saying;
  await new Promise((next) => setTimeout(next, 100));
  expect(room.table.state().round).toBe(2);
});

it('removed joiners make room for others', async () => {
  const room = await newRoom();
  for (let n = 0; n < 60; n++) expect(await admit(room, `Person ${n}`)).toHaveProperty('token');
  expect(await admit(room, 'One more')).toEqual({ reason: { key: 'room.full' } });
  const some = [...room.holders.values()].find(({ role }) => role === 'trainee');
  await roomAction(room, 'control', { type: 'remove', joiner: some?.id ?? '' });
  expect(await admit(room, 'One more')).toHaveProperty('token');
});
