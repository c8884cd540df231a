import { describe, expect, it } from 'vitest';
import { arrestOdds, cardOdds, checkOdds, raidOdds, tracesOdds, watchOdds } from '../../src/rules/odds';
import { writeReport } from '../../src/rules/reports';
import type { Sector } from '../../src/rules/shape/map';
import { say } from '../../src/text/say';
import { table } from '../harness/table';

describe('odds', () => {
  it('of a watch are those of a meeting or more, with the unknown traces as a range, and the odds of being misled', () => {
    const { board } = table();
    const odds = watchOdds(board);
    expect(odds.chance).toBe(0.65);
    expect(odds.range?.[0]).toBeCloseTo(0.65 * 0.7 * 0.7, 10);
    expect(odds.range?.[1]).toBe(0.95);
    expect(odds.misled?.chance).toBe(0.25);
  });

  it('of an arrest do not depend on where the person really is', () => {
    const t = table();
    const code = t.cell('pair').members[0] as string;
    const before = JSON.stringify(arrestOdds(t.board, t.state, 'response', code));
    t.person(code).place = 'haven';
    t.person(code).fate = 'held';
    expect(JSON.stringify(arrestOdds(t.board, t.state, 'response', code))).toBe(before);
  });

  it('of a raid grow with the grounds on the seat’s own file alone', () => {
    const t = table();
    const report = {
      sensor: 'watch',
      sight: 'meeting',
      place: 'hub',
      person: 'P-01',
      weight: 2,
      grade: 'B2',
      words: { key: 'evidence.watchMeeting' },
      delay: 0,
    } as const;
    for (const own of Object.values(t.state.services)) own.file = [];
    writeReport(t.board, t.state, { ...report, collector: 'response', ordinal: 0 });
    writeReport(t.board, t.state, { ...report, collector: 'intelligence', ordinal: 1 });
    expect(raidOdds(t.board, t.state, 'response', 'P-01').chance).toBeCloseTo(0.4, 10);
  });

  it('of a check are a range where nobody was met', () => {
    const { board } = table();
    const sea = board.sectors.get('sea') as Sector;
    expect(checkOdds(board, sea, 0)).toMatchObject({ range: null });
    expect(checkOdds(board, sea, 0).chance).toBeCloseTo(0.1, 10);
    expect(checkOdds(board, sea, null).range?.[0]).toBeCloseTo(0.1, 10);
  });

  it('of traces follow the order in hand', () => {
    const { board, cell } = table();
    const helpers = cell('helpers');
    expect(tracesOdds(board, helpers, null).chance).toBeCloseTo(0.165, 10);
    expect(tracesOdds(board, helpers, { kind: 'prepare', cell: 'helpers', size: 'small' }).chance).toBeCloseTo(
      0.65 * 1.1 * 0.7,
      10,
    );
  });

  it('of a card are those of its person, else of its draw, else none', () => {
    const { board } = table();
    const [warning, open] = board.scenario.cards;
    const odds = (card: typeof warning, index: number) =>
      card === undefined || card.options[index] === undefined ? undefined : cardOdds(card, card.options[index]);
    expect(odds(warning, 0)?.chance).toBe(0.7);
    expect(odds(open, 0)?.chance).toBe(0.5);
    expect(odds(open, 1)).toBeNull();
  });

  it('are sentences in both languages', () => {
    const t = table();
    const code = t.cell('pair').members[0] as string;
    for (const odds of [
      watchOdds(t.board),
      arrestOdds(t.board, t.state, 'response', code),
      raidOdds(t.board, t.state, 'response', code),
    ]) {
      for (const words of [odds.words, ...odds.items.map((item) => item.words)]) {
        for (const language of ['en', 'fr'] as const) expect(say(language, words)).not.toMatch(/^odds\.|\{\w+[|}]/);
      }
    }
  });
});
