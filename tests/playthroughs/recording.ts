import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Board, makeBoard } from '../../src/rules/board';
import { exerciseFile, replay } from '../../src/rules/exerciseFile';
import { hashText, type Seed } from '../../src/rules/random';
import { ACTS } from '../../src/rules/shape/acts';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { State } from '../../src/rules/state';
import { exerciseOptions, withOptions } from '../../src/rules/withOptions';
import { loadShipped } from '../harness/shipped';

const FOLDER = import.meta.dirname;
const DECKS = resolve(FOLDER, '../../scenarios');

/**
 * A recorded exercise as it is kept here: an exercise file that names its deck and options instead of holding the
 * whole scenario. `scenario.hash` tells whether the deck has been edited since; `ending` is what it was recorded for.
 */
const recording = exerciseFile.omit({ scenario: true }).extend({
  scenario: z.strictObject({ id: z.string(), hash: z.number(), options: exerciseOptions }),
  ending: z.strictObject({ band: z.string(), why: z.string(), act: z.enum(ACTS) }),
  /** How the exercise came about: who played the seats. */
  players: z.string(),
});
export type Recording = z.infer<typeof recording>;

/** A number that changes with every edit of the deck. */
export const hashOfDeck = (deck: Scenario): number => hashText(JSON.stringify(deck));

/** The board that the exercise was played on. */
export function boardOf(deck: Scenario, { scenario, seed }: Pick<Recording, 'scenario' | 'seed'>): Board {
  return makeBoard(withOptions(deck, scenario.options, seed as Seed));
}

/** Plays a recorded exercise again, to its last command; throws a Refusal when a command is not allowed any more. */
export function replayed(deck: Scenario, recorded: Recording): State {
  return replay({ ...recorded, scenario: boardOf(deck, recorded).scenario });
}

/** Every shipped deck. */
export function shippedDecks(): Scenario[] {
  const files = readdirSync(DECKS).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => loadShipped(file.slice(0, -'.yaml'.length)));
}

/** The bands of a deck in which none of these exercises ends. */
export function missingBands({ bands }: Scenario, recorded: ReadonlyMap<string, Recording>): string[] {
  const reached = new Set([...recorded.values()].map(({ ending }) => ending.band));
  return bands.map(({ id }) => id).filter((id) => !reached.has(id));
}

/** What an ending is called in file names: its band and why it came, or that Control ended the exercise. */
export function endingName({ band, why }: { band: string; why: string }): string {
  return why === 'control' ? 'by-control' : `${band}-${why}`;
}

/** Where the recording of an ending is kept (`json`), or what every seat saw of it (`txt`). */
export const fileOf = ({ id }: Scenario, ending: string, kind: string): string =>
  join(FOLDER, `${id}-${ending}.${kind}`);

/** Every recording of a deck by the name of its ending, in alphabetical order. */
export function recordingsOf(deck: string): Map<string, Recording> {
  const found = new Map<string, Recording>();
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.startsWith(`${deck}-`) || !file.endsWith('.json')) continue;
    const read = recording.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    found.set(file.slice(deck.length + 1, -'.json'.length), read);
  }
  return found;
}

/** The recording as text, one command a line, so that a difference can be read. */
export function textOf(recorded: Recording): string {
  const { commands, ...head } = recording.parse(recorded);
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const said = commands.map((one) => `    ${JSON.stringify(one)}`);
  return `${['{', ...lines, '  "commands": [', said.join(',\n'), '  ]', '}'].join('\n')}\n`;
}
