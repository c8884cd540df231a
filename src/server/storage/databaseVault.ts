import type { Entry, Kept, Vault } from '../../game/vault';
import { entryHash } from './journalHash';
import type { Database } from './openDatabase';

/** Where one exercise is kept in the database: its state with a version, and its journal. */
export function databaseVault(database: Database, exercise: string, beginning: string): Vault {
  return {
    load: async () => {
      const row = await database
        .selectFrom('states')
        .select('json')
        .where('exercise', '=', exercise)
        .executeTakeFirstOrThrow();
      return thaw(row.json);
    },
    save: (next, expected, entry) => save(database, exercise, beginning, next, expected, entry),
    known: async (id) => {
      const row = await database
        .selectFrom('journal')
        .select('seq')
        .where('exercise', '=', exercise)
        .where('command_id', '=', id)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

/** The state as text. The engine's own log is left out: the journal is the record. */
export const freeze = ({ G, ctx, plugins, _stateID }: Kept): string =>
  JSON.stringify({ G, ctx, plugins, _undo: [], _redo: [], _stateID });

function thaw(text: string): Kept {
  const kept = JSON.parse(text) as Kept;
  return { ...kept, G: Object.freeze(kept.G) };
}

/** Compare and swap: state and entry are written together, or neither when the version has moved on. */
function save(
  database: Database,
  exercise: string,
  beginning: string,
  next: Kept,
  expected: number,
  entry: Entry,
): Promise<boolean> {
  return database.transaction().execute(async (write) => {
    const swapped = await write
      .updateTable('states')
      .set({ version: next._stateID, json: freeze(next) })
      .where('exercise', '=', exercise)
      .where('version', '=', expected)
      .executeTakeFirst();
    if (swapped.numUpdatedRows !== 1n) return false;
    const last = await write
      .selectFrom('journal')
      .select(['seq', 'hash'])
      .where('exercise', '=', exercise)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    const seq = (last?.seq ?? 0) + 1;
    const previous = last?.hash ?? beginning;
    await write
      .insertInto('journal')
      .values({
        exercise,
        seq,
        command_id: entry.id,
        at: entry.at,
        holder: entry.holder,
        seat: entry.seat,
        command: JSON.stringify(entry.command),
        previous,
        hash: entryHash(previous, seq, entry),
      })
      .execute();
    return true;
  });
}
