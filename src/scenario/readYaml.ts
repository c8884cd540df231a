import type { Document, YAMLError } from 'yaml';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { positionAt } from './locate';
import type { Path, Problem } from './problem';
import { error, warning } from './problem';

/** A file longer than this, in characters, is not read at all. */
export const LONGEST_FILE = 2_000_000;
/** Named entries, and references to them, that one file may have; more is taken for an attempt to exhaust the program. */
const MOST_ALIASES = 100;
/** Brackets that may be open at once; a scenario needs ten. */
const DEEPEST = 60;
/** Complaints that are passed on; the rest mostly follows from them. */
const MOST_COMPLAINTS = 50;

export type ReadFile = { document: Document; lines: LineCounter; raw: Record<string, unknown> };

/** Sentences for what the YAML parser complains of; everything else gets the general one. */
const SENTENCES: Record<string, string> = {
  TAB_AS_INDENT: 'tabs',
  BAD_INDENT: 'indentation',
  MISSING_CHAR: 'missingSign',
  MULTIPLE_DOCS: 'severalDocuments',
  BLOCK_IN_FLOW: 'indentation',
};

/** Reads the text of a scenario file as YAML: entries with their places in the file, or what stands in the way. */
export function readYaml(text: string, file: string): { read: ReadFile | null; problems: Problem[] } {
  const stuck = (key: string, params: Record<string, number> = {}) => ({
    read: null,
    problems: [{ ...error([], key, params), file, line: 1, column: 1 }],
  });
  if (text.length > LONGEST_FILE) return stuck('tooLong', { most: LONGEST_FILE / 1_000_000 });
  if (isTooDeep(text)) return stuck('tooDeep');
  if ((text.match(/(?:^|[\s,[{:-])&\S/g)?.length ?? 0) > MOST_ALIASES)
    return stuck('tooManyAliases', { most: MOST_ALIASES });
  if (text.includes('\0')) return stuck('notText');
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  } catch {
    return stuck('tooDeep');
  }
  const complaints = [...document.errors, ...document.warnings].slice(0, MOST_COMPLAINTS);
  const problems: Problem[] = complaints.map((each) => ({ file, ...complaint(each, lines, text) }));
  if (document.errors.length > 0) return { read: null, problems };
  if (!isMap(document.contents)) return stuck(text.trim() === '' ? 'emptyFile' : 'noEntries');
  const { lost, tooMany } = aliases(document);
  if (tooMany) return stuck('tooManyAliases', { most: MOST_ALIASES });
  const told =
    (key: string) =>
    ({ word, offset }: Spot): Problem => ({
      ...error([], key, { word }),
      ...positionAt(lines, offset),
      file,
    });
  const more = [...lost.map(told('unknownAlias')), ...entriesTwice(document).map(told('duplicateEntry'))];
  if (more.length > 0) return { read: null, problems: [...problems, ...more.slice(0, MOST_COMPLAINTS)] };
  try {
    return { read: { document, lines, raw: document.toJS({ maxAliasCount: MOST_ALIASES }) }, problems };
  } catch {
    return stuck('tooManyAliases', { most: MOST_ALIASES });
  }
}

/** Whether brackets or hyphens open more levels than any scenario has; reading them would exhaust the program. */
function isTooDeep(text: string): boolean {
  if (/(?:[-?] ){60}/.test(text)) return true;
  let open = 0;
  for (const sign of text.match(/[[\]{}]/g) ?? []) {
    open += sign === '[' || sign === '{' ? 1 : -1;
    if (open > DEEPEST) return true;
  }
  return false;
}

type Spot = { word: string; offset: number };

/** Entries whose name already stands in the same group, where the second one is. */
function entriesTwice(document: Document): Spot[] {
  const found: Spot[] = [];
  visit(document, {
    Map(_, group) {
      const names = new Set<string>();
      for (const { key } of group.items) {
        if (!isScalar(key)) continue;
        const word = String(key.value);
        if (names.has(word)) found.push({ word, offset: key.range?.[0] ?? 0 });
        names.add(word);
      }
    },
  });
  return found;
}

/** The references of a file that lead nowhere, and whether there are too many in all. */
function aliases(document: Document): { lost: Spot[]; tooMany: boolean } {
  const lost: Spot[] = [];
  let seen = 0;
  visit(document, {
    Alias(_, alias) {
      seen += 1;
      if (seen > MOST_ALIASES) return visit.BREAK;
      if (alias.resolve(document) === undefined) lost.push({ word: alias.source, offset: alias.range?.[0] ?? 0 });
      return undefined;
    },
  });
  return { lost, tooMany: seen > MOST_ALIASES };
}

function complaint(each: YAMLError, lines: LineCounter, text: string): Omit<Problem, 'file'> {
  const say = each.name === 'YAMLWarning' ? warning : error;
  const word = /^[^\s:#,{}[\]]{1,40}/.exec(text.slice(each.pos[0]))?.[0] ?? '';
  const path: Path = [];
  const isOpen = each.code === 'BAD_INDENT' && each.message.includes('end with a');
  const key = isOpen
    ? 'missingSign'
    : (SENTENCES[each.code] ?? (each.name === 'YAMLWarning' ? 'yamlWarning' : 'unreadable'));
  return { ...say(path, key, { word }), ...positionAt(lines, each.pos[0]) };
}
