import type { TableFace } from '../view/face';

type Law = TableFace['law'];

const changed = new WeakMap<TableFace, TableFace>();

/** The face of the table with what the law asks for in this act; worked out anew only when that has changed. */
export function faceUnder(face: TableFace, law: Law): TableFace {
  if (isSame(face.law, law)) return face;
  const before = changed.get(face);
  if (before !== undefined && isSame(before.law, law)) return before;
  const now = { ...face, law: { ...law } };
  changed.set(face, now);
  return now;
}

function isSame(one: Law, other: Law): boolean {
  if (one === other) return true;
  for (const act in one) if (one[act as keyof Law] !== other[act as keyof Law]) return false;
  return true;
}
