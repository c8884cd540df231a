import type { Scenario } from '../rules/shape/scenario';
import { say } from '../text/say';
import type { Language, Words } from '../text/words';
import type { Read, Typed } from './arguments';
import { languageOf, readArguments } from './arguments';
import { readScenario } from './readScenario';

/** A command of the house: its flags beside `--language` and `--help`, its help, and what it does when rightly typed. */
export type HouseCommand<T> = {
  flags: Record<string, 'string' | 'boolean'>;
  help: Words;
  read: (typed: Typed) => Read<T>;
  /** Answers the exit code. */
  run: (wish: T, desk: Desk) => number | Promise<number>;
};

/** What a command has at hand: the reader's language, where to write, and whether it was interrupted. */
export type Desk = {
  language: Language;
  /** Writes a text, or a sentence in the reader's language, for those who read what comes out. */
  print: (text: string) => void;
  tell: (words: Words) => void;
  /** Says what is wrong, beside what comes out. Answers the exit code of a failure. */
  complain: (words: Words) => 1;
  /**
   * From now on an interruption is a signal to come to an end and say what there is; a second one ends the command at
   * once.
   */
  interruption: () => AbortSignal;
};

/** Runs a command as it was typed: says its help, or in one sentence what is wrong. Answers the exit code. */
export async function runCommand<T>(argv: readonly string[], command: HouseCommand<T>): Promise<number> {
  const typed = readArguments(argv, { ...command.flags, language: 'string', help: 'boolean' });
  const desk = deskIn(languageOf(typed.value, process.env));
  if (typed.wrong !== null) return desk.complain(typed.wrong);
  if (typed.value.flags.help === true) {
    desk.tell(command.help);
    return 0;
  }
  const wish = command.read(typed.value);
  return wish.wrong === null ? command.run(wish.value, desk) : desk.complain(wish.wrong);
}

function deskIn(language: Language): Desk {
  const line = (stream: NodeJS.WriteStream, words: Words) => stream.write(`${say(language, words)}\n`);
  return {
    language,
    print: (text) => {
      process.stdout.write(`${text}\n`);
    },
    tell: (words) => {
      line(process.stdout, words);
    },
    complain: (words) => {
      line(process.stderr, words);
      return 1;
    },
    interruption: () => {
      const stop = new AbortController();
      process.once('SIGINT', () => stop.abort());
      return stop.signal;
    },
  };
}

/** The scenario that was named by `--scenario`, or the Paris deck. */
export function namedScenario({ flags }: Typed): Read<Scenario> {
  return readScenario(String(flags.scenario ?? 'scenarios/paris-2015.yaml'));
}
