import type { Board } from '../../rules/board';
import { gaveWork } from '../deeds';
import { modelOf } from '../model';

/** A cell in a round's sensors: where it is, what it did, the size of the plot that shows (0 none), its people. */
export type Shown = { place: number; deed: number; size: number; members: readonly number[] };
/** Who is who while a round is looked at: every cell, and everybody harmless with his home, a place. */
export type Cast = { cells: readonly Shown[]; harmless: readonly { person: number; home: number }[] };

/** What one look at a place reported: persons with sights, and sights that name nobody; 0 movement, 1 meeting, 2 preparation. */
export type Look = { place: number; named: { person: number; sight: number }[]; unnamed: number[] };
/** A tip, by place and person; -1 names nobody. */
export type Call = { place: number; person: number };

/** The chance that a look reports exactly this: cells there, people at home there, everyday life. */
export function lookChance(board: Board, { cells, harmless }: Cast, { place, named, unnamed }: Look): number {
  const model = modelOf(board);
  const { watch, confusion } = board.numbers.sensors;
  let chance = 1;
  const explained = new Set<number>();
  for (const { person, home } of harmless) {
    if (home !== place) continue;
    const report = named.find((one) => one.person === person);
    chance *=
      report === undefined
        ? 1 - watch.harmlessAtHome
        : watch.harmlessAtHome * (confusion.harmless[report.sight] as number);
    if (report !== undefined) explained.add(person);
  }
  const here = cells.filter((cell) => cell.place === place);
  for (const cell of here) {
    const reports = named.filter(({ person }) => cell.members.includes(person));
    if (reports.length > 1) return 0;
    for (const { person } of reports) explained.add(person);
  }
  if (named.some(({ person }) => !explained.has(person))) return 0;
  const rest = (nth: number, left: readonly number[]): number => {
    const cell = here[nth];
    if (cell === undefined) {
      if (left.length === 0) return 1 - watch.everyday;
      return left.length === 1 ? watch.everyday * (confusion.harmless[left[0] as number] as number) : 0;
    }
    const seen = model.seen[cell.deed * 4 + cell.size] as number;
    const row = model.sight[cell.deed] as readonly [number, number, number];
    const report = named.find(({ person }) => cell.members.includes(person));
    if (report !== undefined) {
      return ((seen * watch.namesMember * (row[report.sight] as number)) / cell.members.length) * rest(nth + 1, left);
    }
    let sum = (1 - seen) * rest(nth + 1, left);
    for (const sight of new Set(left)) {
      sum += seen * (1 - watch.namesMember) * (row[sight] as number) * rest(nth + 1, without(left, sight));
    }
    return sum;
  };
  return chance * rest(0, unnamed);
}

function without<T>(these: readonly T[], one: T): T[] {
  const at = these.indexOf(one);
  return [...these.slice(0, at), ...these.slice(at + 1)];
}

/** The chance that exactly these tips come in a round. */
export function tipsChance(board: Board, { cells, harmless }: Cast, calls: readonly Call[]): number {
  const model = modelOf(board);
  const { truePerTrust, namesPerson } = board.numbers.sensors.tips;
  const crowded = model.crowded.filter(Boolean).length;
  const callers = harmless.filter(({ home }) => model.crowded[home]);
  const falsely = ({ place, person }: Call): number => {
    const nobody = callers.length === 0 ? 1 : 1 - namesPerson;
    if (person < 0) return model.crowded[place] ? nobody / crowded : 0;
    return callers.some((one) => one.person === person && one.home === place) ? namesPerson / callers.length : 0;
  };
  const rest = (nth: number, left: readonly Call[]): number => {
    const cell = cells[nth];
    if (cell === undefined) return falseTips(board, left, falsely);
    const works = model.crowded[cell.place] === true && gaveWork(cell.deed);
    const chance = works ? Math.min(1, truePerTrust * board.numbers.trust.start) : 0;
    let sum = (1 - chance) * rest(nth + 1, left);
    const tried = new Set<number>();
    for (const call of left) {
      if (chance === 0 || call.place !== cell.place || tried.has(call.person)) continue;
      tried.add(call.person);
      if (call.person < 0) sum += chance * (1 - namesPerson) * rest(nth + 1, without(left, call));
      else if (cell.members.includes(call.person)) {
        sum += ((chance * namesPerson) / cell.members.length) * rest(nth + 1, without(left, call));
      }
    }
    return sum;
  };
  return rest(0, calls);
}

/** False tips: their number, and each independently of the others; the order in which they came tells nothing. */
function falseTips(board: Board, calls: readonly Call[], each: (call: Call) => number): number {
  const mean = board.numbers.sensors.tips.falseMean;
  const weights = [1];
  for (let count = 1; count <= 8; count++) weights.push(((weights[count - 1] as number) * mean) / count);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let chance = (weights[calls.length] ?? 0) / total;
  const times = new Map<string, number>();
  calls.forEach((call, before) => {
    const key = `${call.place}/${call.person}`;
    const same = (times.get(key) ?? 0) + 1;
    times.set(key, same);
    chance *= (each(call) * (before + 1)) / same;
  });
  return chance;
}

/** The chance that so many listeners of all services overheard exactly these people, no matter which of them. */
export function heardChance(
  board: Board,
  { cells, harmless }: Cast,
  { listeners, heard }: { listeners: number; heard: readonly number[] },
): number {
  const { perOrder, falsePerRound } = board.numbers.sensors.communications;
  const services = board.scenario.services.length;
  const rest = (nth: number, left: readonly number[]): number => {
    const cell = cells[nth];
    if (cell === undefined) {
      if (left.length === 0) return 1 - (falsePerRound * listeners) / services;
      const isHarmless = left.length === 1 && harmless.some(({ person }) => person === left[0]);
      return isHarmless ? (falsePerRound * listeners) / services / harmless.length : 0;
    }
    const chance = gaveWork(cell.deed) && board.doctrine.overheard !== 'none' ? perOrder : 0;
    let sum = (1 - (chance * listeners) / services) * rest(nth + 1, left);
    for (const person of cell.members) {
      if (left.includes(person))
        sum += ((chance * listeners) / services / cell.members.length) * rest(nth + 1, without(left, person));
    }
    return sum;
  };
  return rest(0, heard);
}
