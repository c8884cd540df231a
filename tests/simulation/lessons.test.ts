import { describe, expect, it } from 'vitest';
import type { Figures } from '../../src/simulation/experiment/figures/figures';
import { noFigures } from '../../src/simulation/experiment/figures/figures';
import { labelShifts } from '../../src/simulation/lessons/labels';
import type { Ground } from '../../src/simulation/lessons/lesson';
import { LESSONS } from '../../src/simulation/lessons/list';
import { check } from '../../src/simulation/lessons/measure';
import { withPlots } from '../../src/simulation/lessons/plots';
import { runLessons } from '../../src/simulation/lessons/runLessons';
import { say } from '../../src/text/say';
import type { Words } from '../../src/text/words';
import { loadShipped } from '../harness/shipped';
import { tinyScenario } from '../harness/tinyScenario';

const ground: Ground = { scenario: loadShipped('paris-2015'), level: 1 };
const written = (words: Words) => (['en', 'fr'] as const).every((language) => say(language, words) !== words.key);

describe('the lessons', () => {
  it('are fifteen, and Paris can show each of them', () => {
    expect(LESSONS.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => `L${index + 1}`));
    for (const lesson of LESSONS) expect(Array.isArray(lesson.arms(ground)), lesson.id).toBe(true);
  });

  it('say their claims, arms and measures in both languages', () => {
    const rows = () => [noFigures(), noFigures()];
    for (const lesson of LESSONS) {
      const arms = lesson.arms(ground);
      if (!Array.isArray(arms)) throw new Error(lesson.id);
      expect(written({ key: `lessons.claim_${lesson.id}` }), lesson.id).toBe(true);
      for (const { name } of arms) expect(written(name), name.key).toBe(true);
      const measured = [...lesson.judge(rows, arms), ...lesson.series(rows, arms)];
      for (const { measure } of measured) expect(written(measure), measure.key).toBe(true);
    }
  });

  it('change one thing: arms differ from each other, and leave the deck that they are made of alone', () => {
    const before = JSON.stringify(ground.scenario);
    for (const lesson of LESSONS) {
      const arms = lesson.arms(ground);
      if (!Array.isArray(arms)) continue;
      const settings = arms.map(({ setting }) => JSON.stringify(setting));
      if (lesson.id !== 'L1') expect(new Set(settings).size, lesson.id).toBe(arms.length);
    }
    expect(JSON.stringify(ground.scenario)).toBe(before);
  });

  it('say why a deck cannot show them', async () => {
    const bare = tinyScenario((raw) => {
      raw.services[0].orders = ['follow'];
      raw.cards = raw.cards.slice(1);
    });
    const { rows } = await runLessons({
      lessons: LESSONS.filter(({ id }) => ['L3', 'L12', 'L13', 'L15'].includes(id)),
      scenario: bare,
      level: 1,
      games: 1,
      seed: 'x',
      workers: 1,
    });
    for (const { why, holds } of rows) {
      expect(holds).toBeNull();
      expect(why !== null && written(why)).toBe(true);
    }
  });

  it('give a row each, with the points of their pictures, over worlds that every arm has played', async () => {
    const { rows, partial } = await runLessons({
      lessons: LESSONS.filter(({ id }) => ['L2', 'L10', 'L13'].includes(id)),
      scenario: tinyScenario(),
      level: 1,
      games: 4,
      seed: 'x',
      workers: 2,
    });
    expect(partial).toBe(false);
    expect(rows.map(({ id, games }) => [id, games])).toEqual([
      ['L2', 16],
      ['L10', 8],
      ['L13', 4],
    ]);
    for (const { checks, series } of rows) {
      expect(checks.length).toBeGreaterThan(0);
      for (const { points } of series) expect(points.length).toBeGreaterThan(1);
    }
  }, 60_000);
});

describe('a verdict', () => {
  const interval = { estimate: 0.2, low: 0.16, high: 0.24 };

  it('holds when the bound on the wanted side lies beyond the number, and not when only the estimate does', () => {
    expect(check('moreAttacks', 'share', interval, { side: 'above', than: 0.15 }).holds).toBe(true);
    expect(check('moreAttacks', 'share', interval, { side: 'above', than: 0.18 }).holds).toBe(false);
    expect(check('moreAttacks', 'share', interval, { side: 'below', than: 0.25 }).holds).toBe(true);
    expect(check('moreAttacks', 'share', interval, { side: 'below', than: 0.22 }).holds).toBe(false);
  });

  it('never holds of nothing', () => {
    const nothing = { estimate: Number.NaN, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    for (const side of ['above', 'below'] as const)
      expect(check('moreAttacks', 'share', nothing, { side, than: 0 }).holds).toBe(false);
  });

  it('reads labels only off worlds that have them in both arms', () => {
    const of = (labelSharing: number) => ({ ...noFigures(), gamesLabelled: 1, labelled: 4, labelSharing });
    expect(labelShifts(() => [noFigures(), noFigures()], 'labelSharing', 'a', 'b')).toEqual([]);
    const rows: Record<string, Figures[]> = { a: [of(3), of(4), of(3)], b: [of(1), noFigures(), of(1)] };
    const [shift] = labelShifts((arm) => rows[arm] ?? [], 'labelSharing', 'a', 'b');
    expect(shift).toMatchObject({ estimate: 2, holds: true });
  });

  it('label what was missing in some of their games, and say in how many', async () => {
    const { rows } = await runLessons({
      lessons: LESSONS.filter(({ id }) => id === 'L2'),
      scenario: tinyScenario(),
      level: 1,
      games: 11,
      seed: 'labels',
      workers: 1,
    });
    expect(rows[0]).toMatchObject({ games: 44, labelled: 3 });
    expect(rows[0]?.checks.map(({ measure }) => measure.key)).toEqual([
      'lessons.moreAttacks',
      'lessons.more_labelSharing',
    ]);
    expect(rows[0]?.series.map(({ measure }) => measure.key)).toContain('lessons.share_labelSharing');
    for (const { measure } of [...(rows[0]?.checks ?? []), ...(rows[0]?.series ?? [])])
      expect(written(measure), measure.key).toBe(true);
  }, 60_000);
});

it('equal plots know nothing of each other and have the same means each', () => {
  const played = withPlots(tinyScenario(), ['quarter', 'capital', 'quarter'], 2, 'medium');
  expect(played.people.cells.map(({ start, linkedTo, trained }) => [start, linkedTo.length, trained])).toEqual([
    ['quarter', 0, true],
    ['capital', 0, true],
    ['quarter', 0, true],
  ]);
  expect(played.numbers.doctrines.directed.operations).toBe(3);
});
