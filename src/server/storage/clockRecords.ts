import type { Clock } from '../rooms/clock';
import type { Database } from './openDatabase';

const HEART = 1;

/** Notes the clock of an exercise beside its state, or that there is none. */
export async function saveClock(database: Database, exercise: string, clock: Clock | null): Promise<void> {
  if (clock === null) {
    await database.deleteFrom('clocks').where('exercise', '=', exercise).execute();
    return;
  }
  const values = { ...clock, late: clock.late ? 1 : 0 };
  await database
    .insertInto('clocks')
    .values({ exercise, ...values })
    .onConflict((conflict) => conflict.column('exercise').doUpdateSet(values))
    .execute();
}

/** The clock as it was noted last. Time in which no server ran is given back: `down` milliseconds. */
export async function findClock(database: Database, exercise: string, down: number): Promise<Clock | null> {
  const row = await database.selectFrom('clocks').selectAll().where('exercise', '=', exercise).executeTakeFirst();
  if (row === undefined) return null;
  const { of, kind, total, remaining } = row;
  return {
    of,
    kind,
    total,
    remaining,
    late: row.late === 1,
    deadline: row.deadline === null ? null : row.deadline + down,
  };
}

/** Notes that the server lives, so that the next one knows how long there was none. */
export async function beat(database: Database, now: number): Promise<void> {
  await database
    .insertInto('heartbeat')
    .values({ id: HEART, at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ at: now }))
    .execute();
}

/** Milliseconds since a server was last known to live; 0 at the first start. */
export async function downTime(database: Database, now: number): Promise<number> {
  const row = await database.selectFrom('heartbeat').select('at').where('id', '=', HEART).executeTakeFirst();
  return row === undefined ? 0 : Math.max(0, now - row.at);
}
