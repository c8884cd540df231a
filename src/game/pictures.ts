import type { Board } from '../rules/board';
import type { SeatId } from '../rules/state';
import type { Language } from '../text/words';
import { view } from '../view/view';
import type { ExerciseTable } from './exerciseTable';
import type { Picture } from './line';

/** Builds each picture once for each version of the table, whoever looks. */
export function makePictures(board: Board, table: ExerciseTable) {
  let of = '';
  const built = new Map<string, Picture>();
  return (seat: SeatId, language: Language, revealed: boolean): Picture => {
    const now = `${table.version()}/${revealed}`;
    if (now !== of) built.clear();
    of = now;
    const key = `${seat}/${language}`;
    const ready = built.get(key);
    if (ready !== undefined) return ready;
    const seen = view(board, table.state(), seat, language, { revealed });
    const picture = { view: seen, text: JSON.stringify(seen) };
    built.set(key, picture);
    return picture;
  };
}
