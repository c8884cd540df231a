import { createHash } from 'node:crypto';
import type { Entry } from '../../game/vault';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the first entry of a journal is chained to: the exercise's own beginning. */
export const firstHash = (exercise: string, seed: string, scenario: string): string =>
  sha256(`${exercise}\n${seed}\n${scenario}`);

/** The hash of an entry, chained to the one before: an entry changed, left out or put in later breaks the chain. */
export const entryHash = (previous: string, seq: number, entry: Entry): string =>
  sha256([previous, seq, entry.id, entry.at, entry.holder, entry.seat, JSON.stringify(entry.command)].join('\n'));
