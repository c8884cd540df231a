import type { Command } from '../rules/command';
import { entryHash, firstHash } from './storage/journalHash';
import type { Database } from './storage/openDatabase';

/** Whether the journal of an exercise is whole: the number of the first entry that does not fit its chain, or null. */
export async function verifyJournal(database: Database, exercise: string): Promise<number | null> {
  const made = await database
    .selectFrom('exercises')
    .select(['seed', 'scenario'])
    .where('id', '=', exercise)
    .executeTakeFirstOrThrow();
  const rows = await database
    .selectFrom('journal')
    .selectAll()
    .where('exercise', '=', exercise)
    .orderBy('seq')
    .execute();
  let previous = firstHash(exercise, made.seed, made.scenario);
  for (const [index, row] of rows.entries()) {
    const { command_id: id, at, holder, seat, hash } = row;
    const entry = { id, at, holder, seat, command: JSON.parse(row.command) as Command };
    if (row.seq !== index + 1 || row.previous !== previous || hash !== entryHash(previous, row.seq, entry))
      return index + 1;
    previous = hash;
  }
  return null;
}
