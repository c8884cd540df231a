import { exerciseFileOf } from '../game/exerciseFileOf';
import type { Command } from '../rules/command';
import type { ExerciseFile } from '../rules/exerciseFile';
import type { LiveRoom } from './rooms/liveRoom';
import { verifyJournal } from './verifyJournal';

/**
 * The exercise as a file for Control, from its journal. Times count from the moment it was made; no name is in it.
 * When the journal is not whole, the number of the first entry that does not fit instead.
 */
export async function exportExercise(room: LiveRoom): Promise<{ file: ExerciseFile } | { broken: number }> {
  const { record, table, house } = room;
  const broken = await verifyJournal(house.database, record.id);
  if (broken !== null) return { broken };
  const rows = await house.database
    .selectFrom('journal')
    .select(['seat', 'command', 'at'])
    .where('exercise', '=', record.id)
    .orderBy('seq')
    .execute();
  const entries = rows.map(({ seat, command, at }) => ({ seat, at, command: JSON.parse(command) as Command }));
  const beginning = { seed: record.seed, holders: record.holders };
  return { file: exerciseFileOf(record.scenario, beginning, entries, table.state(), record.created) };
}
