import { exerciseFileOf } from '../game/exerciseFileOf';
import type { Command } from '../rules/command';
import type { ExerciseFile } from '../rules/exerciseFile';
import type { LiveRoom } from './rooms/liveRoom';

/** The exercise as a file for Control, from its journal. Times count from the moment it was made; no name is in it. */
export async function exportExercise(room: LiveRoom): Promise<ExerciseFile> {
  const { record, table, house } = room;
  const rows = await house.database
    .selectFrom('journal')
    .select(['seat', 'command', 'at'])
    .where('exercise', '=', record.id)
    .orderBy('seq')
    .execute();
  const entries = rows.map(({ seat, command, at }) => ({ seat, at, command: JSON.parse(command) as Command }));
  return exerciseFileOf(record.scenario, { seed: record.seed, holders: record.holders }, entries, table.state(), record.created);
}
