import { faceNames } from '../../src/simulation/length/faceNames';
import type { Names } from '../../src/text/say';
import { say } from '../../src/text/say';
import type { Words } from '../../src/text/words';
import type { TableFace } from '../../src/view/face';
import type { AttackerView, SeatView, ServiceView } from '../../src/view/seatView';

/** Writes down what somebody in a seat can see and has not seen before, one line each, in English. */
export type SeatLog = (seen: SeatView) => { log: string[]; own: string[] };

/** A reader of one seat who forgets nothing, names of cells that are gone included: asked again about the same picture, it has nothing to write. */
export function seatLog(face: TableFace): SeatLog {
  const known = new Set<string>();
  const fresh = (line: string, id = line): string[] => {
    if (known.has(id)) return [];
    known.add(id);
    return [line];
  };
  const last = new Map<string, string>();
  const changed = (line: string, id = line): string[] => {
    if (last.get(id) === line) return [];
    last.set(id, line);
    return [line];
  };
  const written = new Map<string, number>();
  const cells = new Map<string, string>();
  return (seen) => {
    const names = { ...faceNames(face, seen), cell: (id: string) => cells.get(id) ?? id };
    if (seen.kind === 'attacker') for (const cell of seen.cells) cells.set(cell.id, english(cell.name, names));
    const log = newLines(seen, names, written);
    if (seen.kind === 'service') return { log, own: ofService(seen, names, fresh) };
    return { log, own: seen.kind === 'attacker' ? ofAttacker(seen, names, fresh, changed) : [] };
  };
}

/** The line if this reader has not written it, or not last, under this id. */
type Fresh = (line: string, id?: string) => string[];

/** New lines of the log, oldest first. Numbers of lines move while stops are open, so lines are counted by their text. */
function newLines({ log }: SeatView, names: Names, written: Map<string, number>): string[] {
  const now = new Map<string, number>();
  const lines: string[] = [];
  for (const { round, icon, words } of [...log].reverse()) {
    const line = `[${icon}] ${english(words, names)}`;
    const key = `${round} ${line}`;
    const count = (now.get(key) ?? 0) + 1;
    now.set(key, count);
    if (count > (written.get(key) ?? 0)) lines.push(line);
  }
  for (const [key, count] of now) written.set(key, Math.max(count, written.get(key) ?? 0));
  return lines;
}

function ofService(seen: ServiceView, names: Names, fresh: Fresh): string[] {
  const lines: string[] = [];
  for (const { inject, title, text, from } of [...seen.injects].reverse())
    lines.push(...fresh(`inject from ${from}: ${title}: ${text.trim().replace(/\s+/g, ' ')}`, `inject ${inject}`));
  for (const { id, grade, weight, words, from } of seen.reports) {
    const sender = from === null ? '' : `, sent by ${names.seat?.(from)}`;
    lines.push(...fresh(`report ${grade} ${weight}${sender}: ${english(words, names)}`, `report ${id}`));
  }
  for (const { card, title, person, options } of seen.cards) {
    const choices = options.map((option) => option.title + (option.possible ? '' : ' (not possible)')).join(' / ');
    lines.push(...fresh(`card: ${title}${person === null ? '' : `, about ${person}`}: ${choices}`, `card ${card}`));
  }
  const { stop } = seen;
  if (stop === null) return lines;
  const party = stop.party.map(({ person, onFile }) => ` with ${person}${onFile ? ' (on file)' : ''}`).join(',');
  const file = `alert ${stop.alert ?? 'none'}, grounds ${stop.grounds}, joint file ${stop.joint ?? 'not asked'}`;
  const where = `${names.sector?.(stop.sector)}, ${names.place?.(stop.from)} to ${names.place?.(stop.place)}`;
  const choices = stop.choices.filter(({ possible }) => possible).map(({ choice }) => choice);
  const what = `stop ${stop.index} of ${stop.count} at ${where}: ${stop.person}${party}; ${file}; ${choices.join(' / ')}`;
  return [...lines, ...fresh(what, `${stop.stop} ${what}`)];
}

function ofAttacker(seen: AttackerView, names: Names, fresh: Fresh, changed: Fresh): string[] {
  const lines: string[] = [];
  for (const { inject, title, text, from } of [...seen.injects].reverse())
    lines.push(...fresh(`inject from ${from}: ${title}: ${text.trim().replace(/\s+/g, ' ')}`, `inject ${inject}`));
  for (const cell of seen.cells) {
    const plot = cell.size === null ? '' : `, ${cell.size} plot at ${cell.readiness}`;
    const line = `${english(cell.name, names)} at ${names.place?.(cell.place)}: ${cell.members.join(' ')}${plot}`;
    lines.push(...changed(line, `cell ${cell.id}`));
  }
  const hand = seen.hand.map(({ title }) => title).join(', ');
  return [...lines, ...changed(`hand: ${hand === '' ? 'nothing' : hand}`, 'hand')];
}

const english = (words: Words, names: Names): string => say('en', words, names);
