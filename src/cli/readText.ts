import { readFileSync, statSync } from 'node:fs';
import type { Read } from './arguments';
import { right, wrong } from './arguments';

/** Larger than any file of ours by far; what is larger is something else. */
const MOST_BYTES = 20_000_000;

/** Reads a text file, or says in a sentence why it cannot be read. */
export function readText(file: string): Read<string> {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) return wrong('fileTooBig', { file, most: MOST_BYTES / 1_000_000 });
    return right(readFileSync(file, 'utf8'));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    return wrong(code === 'ENOENT' ? 'fileMissing' : 'fileUnreadable', { file });
  }
}
