import type { Param, Words } from '../text/words';

type Severity = 'error' | 'warning';
export type Path = (string | number)[];

/** Something in a scenario that its author should know: what, and at which entry. */
export type Finding = { path: Path; severity: Severity; words: Words };

/** A finding with its place in a file; line and column count from 1. */
export type Problem = Finding & { file: string; line: number; column: number };

/** The scenario cannot be played as it is. `key` is the sentence's name in the area `problem`. */
export const error = (path: Path, key: string, params: Record<string, Param> = {}): Finding => ({
  path,
  severity: 'error',
  words: { key: `problem.${key}`, params },
});

/** The scenario can be played, but probably not as its author means. */
export const warning = (path: Path, key: string, params: Record<string, Param> = {}): Finding => ({
  ...error(path, key, params),
  severity: 'warning',
});
