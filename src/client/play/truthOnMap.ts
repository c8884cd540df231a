import type { Words } from '../../text/words';
import type { TableFace } from '../../view/face';
import type { TruthInView } from '../../view/seatView';
import type { MapCounter } from '../map/mapProps';

type Say = (words: Words | string, params?: Words['params']) => string;
type Cell = TruthInView['cells'][number];

/** Where the cells that were left stood at the end, for the map after the reveal. */
export function cellsOnMap(face: TableFace, truth: TruthInView | null, say: Say): Record<string, MapCounter[]> {
  const seat = face.seats.find(({ kind }) => kind === 'attacker');
  const places: Record<string, MapCounter[]> = {};
  if (truth === null || seat === undefined) return places;
  for (const { gone, place, number, name } of truth.cells) {
    if (gone) continue;
    const here = places[place] ?? [];
    here.push({ seat, number, kind: 'cell', label: say(name) });
    places[place] = here;
  }
  return places;
}

/** Who was at a place at the end: cells with their members, and how many people had nothing to do with it. */
export type TruthAtPlace = { cells: { cell: Cell; codes: string[] }[]; others: string[]; harmless: number };

/** Reads off the truth who was at a place; null where nobody was. */
export function truthAt(truth: TruthInView, place: string): TruthAtPlace | null {
  const here = truth.people.filter((person) => person.place === place && person.fate !== 'gone');
  const cells = truth.cells
    .filter((cell) => !cell.gone && cell.place === place)
    .map((cell) => ({ cell, codes: here.filter((person) => person.cell === cell.id).map(({ code }) => code) }));
  const inCells = new Set(cells.flatMap(({ codes }) => codes));
  const others = here.filter(({ role, code }) => role === 'operative' && !inCells.has(code)).map(({ code }) => code);
  const harmless = here.filter(({ role, listed }) => role === 'harmless' && listed).length;
  return cells.length + others.length + harmless === 0 ? null : { cells, others, harmless };
}
