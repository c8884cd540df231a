import type { z } from 'zod';
import type { Finding, Path } from './problem';
import { error } from './problem';

type Issue = z.core.$ZodIssue;

/** Says in plain sentences what a demand of the scenario's shape asks of the author. `raw` is what the file holds. */
export function describeIssue(issue: Issue, raw: unknown, above: Path = []): Finding[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const field = lastName(path);
  const value = shown(valueAt(raw, path));
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(path, field, issue.expected, valueAt(raw, path))];
    case 'invalid_value':
      return [oneOf(path, field, issue.values.map(String), valueAt(raw, path))];
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const commaInText = valueAt(raw, [...path, key]) === null && 'en' in (valueAt(raw, path) as object);
        return error([...path, key], commaInText ? 'commaInText' : 'unknownEntry', { field: key });
      });
    case 'invalid_union':
      return alternatives(issue, path, raw);
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, path, field, value)];
    case 'invalid_format':
      return [error(path, formatSentence(issue), { field, value })];
    default:
      return [error(path, 'doesNotFit', { field })];
  }
}

const TYPES: Record<string, string> = {
  string: 'notWords',
  number: 'notNumber',
  int: 'notWhole',
  boolean: 'notYesNo',
  array: 'notList',
  tuple: 'notList',
  object: 'notGroup',
  record: 'notGroup',
};

function wrongType(path: Path, field: string, expected: string, value: unknown): Finding {
  if (value !== undefined && value !== null) return error(path, TYPES[expected] ?? 'doesNotFit', { field });
  if (field === 'en') return error(path, 'missingEnglish');
  if (field === 'fr') return error(path, 'missingFrench');
  return error(path, 'missing', { field });
}

function oneOf(path: Path, field: string, values: string[], value: unknown): Finding {
  const list = values.join(', ');
  if (value === undefined || value === null) return error(path, 'missingOneOf', { field, list });
  return error(path, 'notOneOf', { field, value: shown(value), list });
}

/** An entry that may take several forms, told apart by one word: says what is wrong with the form that was meant. */
function alternatives(issue: Issue & { code: 'invalid_union' }, path: Path, raw: unknown): Finding[] {
  if (issue.errors.length === 0) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return [oneOf(path, lastName(path), options, valueAt(raw, path))];
  }
  const meant = issue.errors.find((branch) => !branch.some(isOtherForm));
  if (meant !== undefined) return meant.flatMap((each) => describeIssue(each, raw, path));
  const forms = issue.errors.flatMap((branch) => branch.filter(isOtherForm));
  const name = String(forms[0]?.path[0] ?? '');
  const at = name === '' ? path : [...path, name];
  return [oneOf(at, lastName(at), forms.flatMap(formNames), valueAt(raw, at))];
}

/** Whether a demand fails only because another form of the entry is meant: the word that tells forms apart differs. */
const isOtherForm = (issue: Issue): boolean =>
  issue.path.length === 1 &&
  (issue.code === 'invalid_value'
    ? issue.values.length === 1
    : issue.code === 'invalid_union' && issue.errors.length === 0);

function formNames(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function outOfBounds(
  issue: Issue & { code: 'too_small' | 'too_big' },
  path: Path,
  field: string,
  value: string,
): Finding {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    return limit === 1 && small && value === ''
      ? error(path, 'emptyText', { field })
      : error(path, 'oneCharacter', { field });
  }
  if (issue.origin === 'array') return error(path, small ? 'tooFew' : 'tooMany', { field, limit });
  return error(path, small ? 'tooSmall' : 'tooBig', { field, value, limit });
}

function formatSentence(issue: Issue & { code: 'invalid_format' }): string {
  if (issue.format === 'date') return 'badDate';
  return issue.message.startsWith('an id') ? 'badId' : 'badGrade';
}

/** The name an author knows the entry by: the last word of its path, or the list's name with the entry's number. */
function lastName(path: Path): string {
  const last = path[path.length - 1];
  if (typeof last !== 'number') return last ?? '';
  return `${path.findLast((step) => typeof step === 'string') ?? ''} ${last + 1}`;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((held, step) => (isGroup(held) ? held[step] : undefined), raw);
}

const isGroup = (held: unknown): held is Record<string | number, unknown> => typeof held === 'object' && held !== null;

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, 40)
    : '';
}
