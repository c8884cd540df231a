import type { Document, YAMLError } from 'yaml';
import { isMap, LineCounter, parseDocument, visit } from 'yaml';
import { positionAt } from './locate';
import type { Path, Problem } from './problem';
import { error, warning } from './problem';

/** A file longer than this, in characters, is not read at all. */
export const LONGEST_FILE = 2_000_000;
/** References to a named entry that one file may make; more is taken for an attempt to exhaust the program. */
const MOST_ALIASES = 100;

export type ReadFile = { document: Document; lines: LineCounter; raw: Record<string, unknown> };

/** Sentences for what the YAML parser complains of; everything else gets the general one. */
const SENTENCES: Record<string, string> = {
  DUPLICATE_KEY: 'duplicateEntry',
  TAB_AS_INDENT: 'tabs',
  BAD_INDENT: 'indentation',
  MISSING_CHAR: 'missingSign',
  MULTIPLE_DOCS: 'severalDocuments',
  BLOCK_IN_FLOW: 'indentation',
  BAD_ALIAS: 'unknownAlias',
};

/** Reads the text of a scenario file as YAML: entries with their places in the file, or what stands in the way. */
export function readYaml(text: string, file: string): { read: ReadFile | null; problems: Problem[] } {
  const stuck = (key: string, params: Record<string, number> = {}) => ({
    read: null,
    problems: [{ ...error([], key, params), file, line: 1, column: 1 }],
  });
  if (text.length > LONGEST_FILE) return stuck('tooLong', { most: LONGEST_FILE / 1_000_000 });
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  } catch {
    return stuck('tooDeep');
  }
  const problems = [...document.errors, ...document.warnings].map((each) => ({
    file,
    ...complaint(each, lines, text),
  }));
  if (document.errors.length > 0) return { read: null, problems };
  if (!isMap(document.contents)) return stuck(text.trim() === '' ? 'emptyFile' : 'noEntries');
  if (tooManyAliases(document)) return stuck('tooManyAliases', { most: MOST_ALIASES });
  try {
    return { read: { document, lines, raw: document.toJS({ maxAliasCount: MOST_ALIASES }) }, problems };
  } catch {
    return stuck('tooManyAliases', { most: MOST_ALIASES });
  }
}

function tooManyAliases(document: Document): boolean {
  let seen = 0;
  visit(document, {
    Alias() {
      seen += 1;
      return seen > MOST_ALIASES ? visit.BREAK : undefined;
    },
  });
  return seen > MOST_ALIASES;
}

function complaint(each: YAMLError, lines: LineCounter, text: string): Omit<Problem, 'file'> {
  const say = each.name === 'YAMLWarning' ? warning : error;
  const word = /^[^\s:#,{}[\]]{1,40}/.exec(text.slice(each.pos[0]))?.[0] ?? '';
  const path: Path = [];
  const key = SENTENCES[each.code] ?? (each.name === 'YAMLWarning' ? 'yamlWarning' : 'unreadable');
  return { ...say(path, key, { word }), ...positionAt(lines, each.pos[0]) };
}
