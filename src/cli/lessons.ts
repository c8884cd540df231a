import { LEVELS } from '../ai/decide';
import type { Scenario } from '../rules/shape/scenario';
import type { Lesson } from '../simulation/lessons/lesson';
import { LESSONS } from '../simulation/lessons/list';
import { LESSON_GAMES, runLessons } from '../simulation/lessons/runLessons';
import type { Read, Typed } from './arguments';
import { right, wholeNumber, wrong } from './arguments';
import type { Desk } from './command';
import { namedScenario, runCommand } from './command';
import { lessonsAsJson, lessonsAsLines } from './lessonsReport';
import { progressBar } from './progress';

const FLAGS = {
  scenario: 'string',
  games: 'string',
  seed: 'string',
  level: 'string',
  only: 'string',
  workers: 'string',
  json: 'boolean',
} as const;

type Wish = {
  scenario: Scenario;
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
  const scenario = namedScenario(typed);
  if (scenario.wrong !== null) return scenario;
  return right({
    scenario: scenario.value,
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

async function playLessons(wish: Wish, { language, print, complain, interruption }: Desk): Promise<number> {
  const signal = interruption();
  const bar = progressBar(process.stderr);
  const played = await runLessons({
    ...wish,
    signal,
    played: bar.show,
    lost: (why) => {
      bar.clear();
      complain({ key: 'cli.workerLost', params: { why } });
    },
  });
  bar.clear();
  const head = { ...wish, scenario: wish.scenario.id, title: wish.scenario.title };
  print((wish.json ? lessonsAsJson : lessonsAsLines)(head, played, language));
  return played.games === 0 && !signal.aborted ? 1 : 0;
}

process.exitCode = await runCommand(process.argv.slice(2), {
  flags: FLAGS,
  help: { key: 'lessons.help' },
  read: readWish,
  run: playLessons,
});
