import type { SeatId } from '../../rules/state';
import type { Database } from './openDatabase';
import type { HolderRow } from './tables';

/** Somebody with a key to one exercise, and the seats that the key opens. */
export type Holder = {
  id: string;
  exercise: string;
  name: string;
  role: 'control' | 'trainee';
  tokenHash: string;
  seats: SeatId[];
  since: number;
  removed: boolean;
};

export async function insertHolder(database: Database, holder: Holder): Promise<void> {
  await database
    .insertInto('holders')
    .values({ id: holder.id, exercise: holder.exercise, role: holder.role, since: holder.since, ...changing(holder) })
    .execute();
}

/** Notes what changed about a holder: name, key, seats, removal. */
export async function saveHolder(database: Database, holder: Holder): Promise<void> {
  await database.updateTable('holders').set(changing(holder)).where('id', '=', holder.id).execute();
}

/** Whose key this is, or null. */
export async function holderByToken(database: Database, tokenHash: string): Promise<Holder | null> {
  const row = await database.selectFrom('holders').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
  return row === undefined ? null : readRow(row);
}

/** Everybody with a key to an exercise, first come first. */
export async function holdersOf(database: Database, exercise: string): Promise<Holder[]> {
  const query = database.selectFrom('holders').selectAll().where('exercise', '=', exercise);
  return (await query.orderBy('since').orderBy('id').execute()).map(readRow);
}

const changing = (holder: Holder) => ({
  name: holder.name,
  token_hash: holder.tokenHash,
  seats: JSON.stringify(holder.seats),
  removed: holder.removed ? 1 : 0,
});

const readRow = (row: HolderRow): Holder => ({
  id: row.id,
  exercise: row.exercise,
  name: row.name,
  role: row.role,
  tokenHash: row.token_hash,
  seats: JSON.parse(row.seats) as SeatId[],
  since: row.since,
  removed: row.removed === 1,
});
