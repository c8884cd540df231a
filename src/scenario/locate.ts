import type { Document, LineCounter, Node } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Path } from './problem';

export type Position = { line: number; column: number };

/**
 * Where an author should look for the entry at `path`: at its value when that is a word or a number, at its name when
 * it holds entries of its own, and at what should hold it when it is missing.
 */
export function locate(document: Document, lines: LineCounter, path: Path): Position {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const found = stepInto(resolved(document, node), step);
    if (found === null) break;
    node = found.value;
    offset = found.at;
  }
  return positionAt(lines, offset);
}

/** Line and column, from 1, of a character of the file. */
export function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function stepInto(node: unknown, step: string | number): { value: unknown; at: number } | null {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    const at = startOf(item);
    return at === null ? null : { value: item, at };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((each) => isPair(each) && isScalar(each.key) && String(each.key.value) === String(step));
  if (pair === undefined) return null;
  const key = startOf(pair.key) ?? 0;
  const holdsEntries = isCollection(pair.value) || isAlias(pair.value);
  return { value: pair.value, at: holdsEntries ? key : (startOf(pair.value) ?? key) };
}

function resolved(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}
