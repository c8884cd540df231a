import { LEVELS } from '../ai/decide';
import type { Lesson } from '../simulation/lessons/lesson';
import { LESSONS } from '../simulation/lessons/list';
import { LESSON_GAMES, runLessons } from '../simulation/lessons/runLessons';
import { say } from '../text/say';
import type { Words } from '../text/words';
import type { Read, Typed } from './arguments';
import { languageOf, readArguments, right, wholeNumber, wrong } from './arguments';
import { lessonsAsJson, lessonsAsLines } from './lessonsReport';
import { progressBar } from './progress';
import { readScenario } from './readScenario';

const FLAGS = {
  scenario: 'string',
  games: 'string',
  seed: 'string',
  level: 'string',
  only: 'string',
  workers: 'string',
  json: 'boolean',
  language: 'string',
  help: 'boolean',
} as const;
const SCENARIO = 'scenarios/paris-2015.yaml';

type Wish = {
  file: string;
  games: number;
  seed: string;
  level: number;
  lessons: readonly Lesson[];
  workers: number;
  json: boolean;
};

function readWish(typed: Typed): Read<Wish> {
  const { flags, files } = typed;
  if (files[0] !== undefined) return wrong('strayWord', { given: files[0] });
  const games = wholeNumber(typed, 'games', LESSON_GAMES, 1, 1_000_000);
  if (games.wrong !== null) return games;
  const workers = wholeNumber(typed, 'workers', 2, 1, 64);
  if (workers.wrong !== null) return workers;
  const given = String(flags.level ?? '1');
  const level = LEVELS.find((one) => String(one) === given);
  if (level === undefined) return wrong('unknownLevel', { flag: '--level', given, known: LEVELS.join(', ') });
  const lessons = readLessons(flags.only);
  if (lessons.wrong !== null) return lessons;
  return right({
    file: String(flags.scenario ?? SCENARIO),
    games: games.value,
    seed: String(flags.seed ?? '1'),
    level,
    lessons: lessons.value,
    workers: workers.value,
    json: flags.json === true,
  });
}

function readLessons(only: string | boolean | undefined): Read<readonly Lesson[]> {
  if (only === undefined) return right(LESSONS);
  const ids = String(only).split(',');
  const stranger = ids.find((id) => !LESSONS.some((lesson) => lesson.id === id));
  if (stranger === undefined) return right(LESSONS.filter(({ id }) => ids.includes(id)));
  const known = LESSONS.map(({ id }) => id).join(', ');
  return { value: null, wrong: { key: 'lessons.unknownLesson', params: { given: stranger, known } } };
}

async function main(argv: readonly string[]): Promise<number> {
  const typed = readArguments(argv, FLAGS);
  const language = languageOf(typed.value, process.env);
  const complain = (words: Words) => {
    process.stderr.write(`${say(language, words)}\n`);
    return 1;
  };
  if (typed.wrong !== null) return complain(typed.wrong);
  if (typed.value.flags.help === true) {
    process.stdout.write(`${say(language, { key: 'lessons.help' })}\n`);
    return 0;
  }
  const wish = readWish(typed.value);
  if (wish.wrong !== null) return complain(wish.wrong);
  const scenario = readScenario(wish.value.file);
  if (scenario.wrong !== null) return complain(scenario.wrong);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let bar: ReturnType<typeof progressBar> | undefined;
  const played = await runLessons({
    ...wish.value,
    scenario: scenario.value,
    signal: stop.signal,
    played: (done, of) => {
      bar ??= progressBar(process.stderr, of);
      bar.show(done);
    },
    lost: (why) => {
      bar?.clear();
      complain({ key: 'cli.workerLost', params: { why } });
    },
  });
  bar?.clear();
  const head = { ...wish.value, scenario: scenario.value.id, title: scenario.value.title };
  const report = wish.value.json ? lessonsAsJson(head, played, language) : lessonsAsLines(head, played, language);
  process.stdout.write(`${report}\n`);
  return played.games === 0 && !stop.signal.aborted ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
