import { apply } from '../rules/apply';
import { makeBoard } from '../rules/board';
import type { ExerciseFile } from '../rules/exerciseFile';
import { exerciseFile } from '../rules/exerciseFile';
import { Refusal } from '../rules/refusal';
import { RULES_VERSION, setup } from '../rules/setup';
import { stateHash } from '../rules/stateHash';
import type { Words } from '../text/words';
import type { Read, Typed } from './arguments';
import { right, wrong } from './arguments';
import type { Desk } from './command';
import { runCommand } from './command';
import { readText } from './readText';

/** Reads an exercise file, or says in a sentence what it is not. */
function readExercise(file: string): Read<ExerciseFile> {
  const text = readText(file);
  if (text.wrong !== null) return text;
  let raw: unknown;
  try {
    raw = JSON.parse(text.value);
  } catch {
    return wrong('notJson', { file });
  }
  const rules = typeof raw === 'object' && raw !== null && 'rules' in raw ? raw.rules : null;
  if (typeof rules === 'number' && rules !== RULES_VERSION)
    return wrong('otherRules', { theirs: rules, ours: RULES_VERSION });
  const read = exerciseFile.safeParse(raw);
  if (read.success) return right(read.data);
  const entry = read.error.issues[0]?.path.join('.') ?? '';
  return entry === '' ? wrong('notAnExercise', { file }) : wrong('notAnExerciseAt', { file, entry });
}

/** Plays the exercise again and says how it ends, and whether that is what the file says. */
function judge(file: ExerciseFile): { words: Words; same: boolean } {
  const board = makeBoard(file.scenario);
  const state = setup(board, file.seed, file.holders);
  for (const [index, { seat, command }] of file.commands.entries()) {
    try {
      apply(board, state, seat, command);
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      return {
        words: { key: 'cli.replayRefused', params: { n: index + 1, problem: { words: cause.words } } },
        same: false,
      };
    }
  }
  const found = stateHash(state);
  if (found !== file.hash)
    return { words: { key: 'cli.replayDiffers', params: { said: file.hash, found } }, same: false };
  const key = state.phase === 'ended' ? 'cli.replaySame' : 'cli.replayOpen';
  return { words: { key, params: { round: state.round, n: file.commands.length, hash: found } }, same: true };
}

function readWish({ files: [file, ...more] }: Typed): Read<ExerciseFile> {
  return file === undefined || more.length > 0 ? wrong('oneFile') : readExercise(file);
}

function replay(file: ExerciseFile, { tell, complain }: Desk): number {
  const { words, same } = judge(file);
  if (!same) return complain(words);
  tell(words);
  return 0;
}

process.exitCode = await runCommand(process.argv.slice(2), {
  flags: {},
  help: { key: 'cli.replayHelp' },
  read: readWish,
  run: replay,
});
