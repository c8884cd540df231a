import type { Reasoned } from '../../game/reasoned';
import type { Database } from './openDatabase';

/** Notes what an agent did and why, as the numbered one of its exercise. */
export async function insertReasoned(
  database: Database,
  exercise: string,
  seq: number,
  reasoned: Reasoned,
): Promise<void> {
  await database
    .insertInto('reasons')
    .values({ exercise, seq, reasoned: JSON.stringify(reasoned) })
    .execute();
}

/** Why the agents of an exercise did what they did, in the order of doing. */
export async function reasonsOf(database: Database, exercise: string): Promise<Reasoned[]> {
  const query = database.selectFrom('reasons').select('reasoned').where('exercise', '=', exercise);
  return (await query.orderBy('seq').execute()).map((row) => JSON.parse(row.reasoned) as Reasoned);
}
