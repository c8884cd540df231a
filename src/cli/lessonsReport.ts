import { LABEL_PARTICLES } from '../simulation/experiment/figures/whatWasMissing';
import type { Check, Series } from '../simulation/lessons/lesson';
import type { LessonRow, LessonsPlayed } from '../simulation/lessons/runLessons';
import { say } from '../text/say';
import type { Language, Words } from '../text/words';
import { shown, shownNumber, written } from './interval';

export type LessonsHead = {
  scenario: string;
  title: Record<Language, string>;
  seed: string;
  level: number;
  workers: number;
};

/** The table as data: one row a lesson, with what was measured and the points of its pictures. */
export function lessonsAsJson(head: LessonsHead, played: LessonsPlayed, language: Language): string {
  const { scenario, seed, level, workers } = head;
  const { rows, games, seconds, partial } = played;
  const report = {
    scenario,
    seed,
    level,
    games,
    seconds: Math.round(seconds * 10) / 10,
    workers,
    partial,
    rows: rows.map((row) => rowAsJson(row, language)),
  };
  return JSON.stringify(report, null, 2);
}

/** A row says its first measure; it holds when all of its measures do. */
function rowAsJson(row: LessonRow, language: Language) {
  const [first] = row.checks;
  return {
    id: row.id,
    claim: say(language, { key: `lessons.claim_${row.id}` }),
    ...written(first ?? { estimate: Number.NaN, low: Number.NaN, high: Number.NaN }),
    holds: row.holds,
    ...(row.why === null ? {} : { notApplicable: say(language, row.why) }),
    games: row.games,
    labelled: row.labelled,
    checks: row.checks.map((check) => ({
      measure: say(language, check.measure),
      unit: check.unit,
      ...written(check),
      wanted: check.wanted,
      holds: check.holds,
    })),
    series: row.series.map(({ measure, unit, points }) => ({
      measure: say(language, measure),
      unit,
      points: points.map((point) => ({
        arm: point.arm,
        name: say(language, point.name),
        ...written(point),
        games: point.games,
      })),
    })),
  };
}

/** The table as lines: the claim, what was measured with its bounds and verdict, and every arm. */
export function lessonsAsLines(head: LessonsHead, played: LessonsPlayed, language: Language): string {
  const { rows, games, seconds, partial } = played;
  const fit = rows.filter(({ holds }) => holds !== null);
  const summary: Words = {
    key: 'lessons.summary',
    params: {
      held: fit.filter(({ holds }) => holds).length,
      of: fit.length,
      games,
      seconds: Math.round(seconds),
      n: head.workers,
    },
  };
  return [
    say(language, { key: 'lessons.head', params: { title: { text: head.title }, n: games, level: head.level } }),
    ...rows.flatMap((row) => ['', ...rowAsLines(row, language)]),
    '',
    say(language, summary),
    ...(partial ? [say(language, { key: 'lessons.partial' })] : []),
  ].join('\n');
}

function rowAsLines(row: LessonRow, language: Language): string[] {
  const word = row.holds === null ? 'notApplicable' : row.holds ? 'holds' : 'fails';
  const verdict = say(language, { key: `lessons.${word}` });
  const claim = say(language, { key: `lessons.claim_${row.id}` });
  return [
    `${row.id.padEnd(4)}${claim} [${verdict}]`,
    ...(row.why === null ? [] : [`    ${say(language, row.why)}`]),
    ...(row.labelled === 0 ? [] : [`    ${say(language, labelledAsWords(row))}`]),
    ...row.checks.map((check) => `    ${checkAsLine(check, language)}`),
    ...row.series.map((series) => `    ${seriesAsLine(series, language)}`),
  ];
}

/** Labels are dear, so only some games have them. */
function labelledAsWords({ games, labelled }: LessonRow): Words {
  return { key: 'lessons.labelled', params: { n: labelled, games, particles: LABEL_PARTICLES } };
}

function checkAsLine(check: Check, language: Language): string {
  const { measure, unit, wanted, holds } = check;
  const than = shownNumber(wanted.than, unit, language);
  return say(language, {
    key: 'lessons.check',
    params: {
      verdict: { words: { key: holds ? 'lessons.holds' : 'lessons.fails' } },
      measure: { words: measure },
      ...shown(check, unit, language),
      wanted: { words: { key: `lessons.${wanted.side}`, params: { than } } },
    },
  });
}

function seriesAsLine({ measure, unit, points }: Series, language: Language): string {
  const said = points.map((point) =>
    say(language, {
      key: 'lessons.point',
      params: { name: { words: point.name }, estimate: shownNumber(point.estimate, unit, language) },
    }),
  );
  return say(language, {
    key: 'lessons.seriesLine',
    params: { measure: { words: measure }, points: said.join(' · ') },
  });
}
