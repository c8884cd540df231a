import type { Scenario } from '../../rules/shape/scenario';
import type { Words } from '../../text/words';
import type { Figures } from '../experiment/figures/figures';
import type { PlayedGame } from '../experiment/playSetting';
import type { SettingsWish } from '../experiment/playSettings';
import { playSettings } from '../experiment/playSettings';
import { buildUpOnly } from '../experiment/setting';
import type { Arm, Check, Lesson, Played, Series } from './lesson';

/** Games of a lesson's arm when nobody names a number. */
export const LESSON_GAMES = 500;

/** One row of the table. */
export type LessonRow = {
  id: string;
  /** Null when the deck cannot show it: `why` says so. */
  holds: boolean | null;
  why: Words | null;
  /** Games a world each, played in every arm. */
  games: number;
  /** How many of them have labels of what was missing. */
  labelled: number;
  checks: Check[];
  series: Series[];
};

export type LessonsWish = Omit<SettingsWish, 'settings'> & {
  lessons: readonly Lesson[];
  scenario: Scenario;
  level: number;
  games: number;
};

export type LessonsPlayed = { rows: LessonRow[]; games: number; seconds: number; partial: boolean };

/** Plays every experiment and judges it. Arms of all lessons are played together, so that equal arms are played once. */
export async function runLessons(wish: LessonsWish): Promise<LessonsPlayed> {
  const ground = { scenario: buildUpOnly(wish.scenario), level: wish.level };
  const planned = wish.lessons.map((lesson) => ({ lesson, arms: lesson.arms(ground) }));
  const settings = planned.flatMap(({ lesson, arms }) =>
    Array.isArray(arms)
      ? arms.map(({ setting }) => ({
          setting,
          games: Math.ceil(wish.games * (lesson.times ?? 1)),
          labelEvery: lesson.labelEvery,
        }))
      : [],
  );
  const { games, partial, seconds } = await playSettings({ ...wish, settings });
  const waiting = [...games];
  const rows = planned.map(({ lesson, arms }) =>
    Array.isArray(arms) ? judged(lesson, arms, waiting.splice(0, arms.length)) : unfit(lesson, arms),
  );
  const played = new Set(games.flatMap((row) => row.filter((game) => game !== undefined)));
  return { rows, games: played.size, seconds, partial };
}

function unfit({ id }: Lesson, why: Words): LessonRow {
  return { id, holds: null, why, games: 0, labelled: 0, checks: [], series: [] };
}

/** Judges a lesson by the worlds that were played in all of its arms. */
function judged(lesson: Lesson, arms: readonly Arm[], games: readonly (PlayedGame | undefined)[][]): LessonRow {
  const worlds = everywhere(games);
  const rows = new Map(arms.map(({ id }, index) => [id, worlds.map((world) => world[index] as Figures)]));
  const played: Played = (id) => rows.get(id) ?? [];
  const checks = lesson.judge(played, arms);
  return {
    id: lesson.id,
    holds: checks.every(({ holds }) => holds),
    why: null,
    games: worlds.length,
    labelled: lesson.labelEvery === undefined ? 0 : worlds.filter(isLabelled).length,
    checks,
    series: lesson.series(played, arms),
  };
}

/** The worlds that were played in every arm, each with its figures arm by arm. */
function everywhere(games: readonly (PlayedGame | undefined)[][]): Figures[][] {
  const worlds: Figures[][] = [];
  (games[0] ?? []).forEach((_, world) => {
    const arms = games.flatMap((row) => row[world]?.figures ?? []);
    if (arms.length === games.length) worlds.push(arms);
  });
  return worlds;
}

/** Whether a world has labels in every arm. */
function isLabelled(arms: readonly Figures[]): boolean {
  return arms.every(({ gamesLabelled }) => gamesLabelled > 0);
}
