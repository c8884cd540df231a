import { askServer } from './askServer';
import { type ExerciseInList, instructorToken } from './instructor';
import { keepSeat } from './keptSeats';

/** Gets the console's key of an exercise for an instructor who opens it on another device. Answers whether it was found. */
export async function instructorKey(exercise: string): Promise<boolean> {
  const bearer = instructorToken();
  if (bearer === null) return false;
  const said = await askServer<ExerciseInList[]>('api/exercises', { bearer });
  const found = said.ok ? said.value.find(({ id }) => id === exercise) : undefined;
  if (found === undefined) return false;
  keepSeat({ exercise, token: found.control, role: 'control', group: found.group, at: Date.now() });
  return true;
}
