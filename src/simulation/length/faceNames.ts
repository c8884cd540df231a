import type { Names } from '../../text/say';
import { say } from '../../text/say';
import type { TableFace } from '../../view/face';
import type { SeatView } from '../../view/seatView';

/** The names that a seat reads in its sentences: those of the table, and of cells for whoever may know them. */
export function faceNames(face: TableFace, seen: SeatView): Names {
  const nameIn = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const cells = seen.kind === 'attacker' ? seen.cellNames : [];
  return {
    place: nameIn(face.map.places),
    sector: nameIn(face.map.sectors),
    seat: nameIn(face.seats),
    cell: (id) => {
      const cell = cells.find((one) => one.id === id);
      return cell === undefined ? id : say(face.language, cell.name);
    },
  };
}
