import { describe, expect, it } from 'vitest';
import type { PlotRound } from '../../../src/belief/gap/gapsOfGame';
import { gapsOfGame } from '../../../src/belief/gap/gapsOfGame';
import { QUESTIONS } from '../../../src/belief/gap/hypotheses';
import { readersOf } from '../../../src/belief/gap/readers';
import type { Stated } from '../../../src/belief/gap/stated';
import type { TableOptions } from '../../harness/table';
import type { ToldTable } from './toldTable';
import { QUIET, toldTable } from './toldTable';
import { foreseeingMind } from './weighingMind';

/** A team sees everything for what it is, nobody is checked at a border, and the attack succeeds. */
const CLEAR = {
  ...QUIET,
  watch: true,
  watchNames: true,
  watchSight: 2,
  watchHarmless: false,
  everyday: false,
  check: false,
} as const;

/** The helpers prepare for two rounds, then go to the stadium, and strike in the fourth. */
function struck(options: TableOptions, meanwhile: (t: ToldTable, round: number) => void): ToldTable {
  const { scenario = () => {}, ...rest } = options;
  const t = toldTable({
    luck: { ...CLEAR, launch: true },
    ...rest,
    scenario: (raw) => {
      raw.cards = [];
      raw.numbers.sensors.checks.harmlessTravel = 0;
      scenario(raw);
    },
  });
  for (let round = 1; round <= 4; round++) {
    if (round <= 2) t.order('attacker', { kind: 'prepare', cell: 'helpers', size: 'small' });
    if (round === 3) t.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital', 'stadium'] });
    if (round === 4) t.order('attacker', { kind: 'launch', cell: 'helpers', size: 'small' });
    meanwhile(t, round);
    t.round();
  }
  expect(t.chronicle().rounds[3]?.launched).toMatchObject([{ place: 'stadium', success: true }]);
  return t;
}

const watches = (t: ToldTable) => t.order('intelligence', { kind: 'watch', place: 'quarter' });

/** Intelligence sends on what it saw at the quarter. */
function sends(t: ToldTable): void {
  const at = t.table
    .file('intelligence')
    .findIndex(({ sensor, sight }) => sensor === 'watch' && sight === 'preparation');
  t.act('intelligence', { type: 'sendReport', report: `r${at + 1}`, to: 'response' });
}

/** The third round of their plot, the one before they strike, while they are still where they prepared. */
function thirdRound(t: ToldTable, stated?: Stated): PlotRound {
  const { board } = t.table;
  const chronicle = t.chronicle();
  const readers = readersOf(board, chronicle, { openMind: foreseeingMind('stadium'), particles: 1e12, filters: 1 });
  const round = [...gapsOfGame(board, chronicle, readers, stated)].find(
    (one) => one.plot.cell === 'helpers' && one.round === 3,
  );
  if (round === undefined) throw new Error('the plot had no third round');
  return round;
}

const all = (lost: PlotRound['lost'][keyof PlotRound['lost']]) => ({ target: lost, where: lost, when: lost });

describe('a planted gap is where the answer to which target, where and when was lost', () => {
  it('structural: nothing could be seen', () => {
    const t = struck({ luck: { ...CLEAR, launch: true, watch: false } }, watches);
    expect(thirdRound(t).lost).toEqual(all('structural'));
  });

  it('collection: the sensor was taken away', () => {
    const t = struck({ scenario: (raw) => (raw.services[0].resources = { analyst: 2 }) }, () => {});
    const { lost, gaps } = thirdRound(t);
    expect(lost).toEqual(all('collection'));
    for (const question of ['target', 'where', 'when'] as const) {
      const { collection, sharing } = gaps[question].response?.realised ?? expect.fail();
      expect(collection.bits).toBeGreaterThan(1);
      expect(sharing.bits).toBe(0);
    }
  });

  it('sharing: the report was never sent to those who guard and arrest', () => {
    const t = struck({}, (now, round) => (round === 1 ? watches(now) : undefined));
    const { lost, gaps } = thirdRound(t);
    expect(lost).toEqual(all('sharing'));
    for (const question of ['target', 'where', 'when'] as const) {
      const { collection, sharing } = gaps[question].response?.realised ?? expect.fail();
      expect(Math.abs(collection.bits)).toBeLessThan(0.1);
      expect(sharing.bits).toBeGreaterThan(1);
    }
  });

  it('nothing was lost once it was sent: what was left was to act on it', () => {
    const t = struck({}, (now, round) => (round === 1 ? watches(now) : round === 2 ? sends(now) : undefined));
    expect(thirdRound(t).lost).toEqual(all(null));
  });

  it('analysis: it was on file, and the judgement that was asked for said otherwise', () => {
    const t = struck({}, (now, round) => (round === 1 ? watches(now) : round === 2 ? sends(now) : undefined));
    const said: Record<string, number[][]> = { target: [[0.05, 0.05, 0.9]], where: [[0.9, 0.1]], when: [[0.9, 0.1]] };
    const { lost, gaps } = thirdRound(t, ({ question, service }) =>
      service === 'response' ? (said[question] ?? null) : null,
    );
    expect(lost).toEqual(all('analysis'));
    expect(gaps.target.response?.realised.analysis?.bits).toBeGreaterThan(3);
    expect(gaps.target.intelligence?.realised.analysis).toBeNull();
  });
});

describe('the terms of every question', () => {
  it('add up to what the service lacked, to nine places, with a judgement and without', () => {
    const t = struck({}, (now, round) => (round === 1 ? watches(now) : undefined));
    const said: Stated = ({ question }) => (question === 'when' ? [[0.3, 0.7]] : null);
    for (const stated of [undefined, said]) {
      const { gaps } = thirdRound(t, stated);
      for (const question of QUESTIONS) {
        for (const { realised } of Object.values(gaps[question])) {
          const { nobody, collection, sharing, analysis, total } = realised;
          const sum = nobody.bits + collection.bits + sharing.bits + (analysis?.bits ?? 0);
          expect(Math.abs(sum - total.bits)).toBeLessThan(1e-9);
        }
      }
      expect(gaps.when.response?.realised.analysis === null).toBe(stated === undefined);
    }
  });
});
