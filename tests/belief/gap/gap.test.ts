import { describe, expect, it } from 'vitest';
import type { Belief } from '../../../src/belief/belief';
import { divergence, doubted, surprise } from '../../../src/belief/gap/bits';
import { falseAlarmsOf } from '../../../src/belief/gap/falseAlarms';
import type { Beliefs } from '../../../src/belief/gap/gap';
import { gapOf } from '../../../src/belief/gap/gap';
import type { Hypothesis } from '../../../src/belief/gap/hypotheses';
import { mostSuspected, operativeChance } from '../../../src/belief/gap/suspicion';
import { seedFrom, uniform } from '../../../src/rules/random';
import type { Report } from '../../../src/rules/state';
import { toldTable } from './toldTable';
import { beliefAbout } from './weighingMind';

const SEED = seedFrom('gap');
let drawn = 0;
const random = () => uniform(SEED, 0, 0, 0, drawn++);

const CODES = ['P-01', 'P-02', 'P-03'];
const randomBelief = (): Belief =>
  beliefAbout(1, Object.fromEntries(CODES.map((code) => [code, random()])), 1 + Math.floor(random() * 5000));
const randomBeliefs = (filters: number): Beliefs => {
  const five = () => Array.from({ length: filters }, randomBelief);
  return { everything: five(), pooled: five(), service: five(), public: five() };
};
const people = (truth: number[]): Hypothesis => ({
  question: 'people',
  truth,
  chances: (belief) =>
    CODES.map((code) => [1, belief.people.find((one) => one.code === code)?.operative ?? 0]).map(([one, yes]) => [
      (one ?? 0) - (yes ?? 0),
      yes ?? 0,
    ]),
});

describe('the gap', () => {
  it('is the sum of its terms, to nine places, with a judgement and without', () => {
    for (let game = 0; game < 500; game++) {
      const stated = game % 2 === 0 ? null : CODES.map(() => random()).map((yes) => [1 - yes, yes]);
      const { realised } = gapOf(people([1, 0, 1]), randomBeliefs(5), stated);
      const { nobody, collection, sharing, analysis, total } = realised;
      const sum = nobody.bits + collection.bits + sharing.bits + (analysis?.bits ?? 0);
      expect(Math.abs(sum - total.bits)).toBeLessThan(1e-9);
      expect(analysis === null).toBe(stated === null);
    }
  });

  it('is on average never negative: what is expected of sharing, of collecting and of thinking', () => {
    for (let game = 0; game < 500; game++) {
      const { expected } = gapOf(people([1, 0, 1]), randomBeliefs(1), [
        [0.5, 0.5],
        [0.5, 0.5],
        [0.5, 0.5],
      ]);
      for (const figure of [expected.nobody, expected.collection, expected.sharing, expected.analysis]) {
        expect(figure?.least).toBeGreaterThan(-1e-12);
      }
    }
  });

  it('of sharing is nothing when a service has all that there is', () => {
    const beliefs = randomBeliefs(1);
    const { realised, expected } = gapOf(people([1, 0, 1]), { ...beliefs, service: beliefs.pooled });
    expect(realised.sharing.bits).toBe(0);
    expect(expected.sharing.bits).toBe(0);
  });

  it('of sharing is expected to be what it is on average, when the pooled belief is right', () => {
    const sure = { 'P-01': 0.9, 'P-02': 0.2, 'P-03': 0.5 };
    const vague = { 'P-01': 0.3, 'P-02': 0.3, 'P-03': 0.3 };
    const of = (about: Record<string, number>) => [beliefAbout(1, about, 1e12)];
    const beliefs = { everything: of(sure), pooled: of(sure), service: of(vague), public: of(vague) };
    let mean = 0;
    for (let truth = 0; truth < 8; truth++) {
      const answers = CODES.map((_, at) => (truth >> at) & 1);
      const chance = CODES.reduce((all, code, at) => {
        const yes = sure[code as keyof typeof sure];
        return all * (answers[at] === 1 ? yes : 1 - yes);
      }, 1);
      mean += chance * gapOf(people(answers), beliefs).realised.sharing.bits;
    }
    expect(mean).toBeCloseTo(gapOf(people([1, 1, 1]), beliefs).expected.sharing.bits, 4);
  });

  it('has the least and the most that one of its filters said as its band', () => {
    const { realised } = gapOf(people([1, 0, 1]), randomBeliefs(5));
    const { bits, least, most } = realised.total;
    expect(least).toBeLessThan(bits);
    expect(bits).toBeLessThan(most);
    const one = gapOf(people([1, 0, 1]), randomBeliefs(1)).realised.total;
    expect([one.least, one.most]).toEqual([one.bits, one.bits]);
  });
});

describe('bits', () => {
  it('are one for a coin, and nothing for what is certain', () => {
    expect(surprise([[0.5, 0.5]], [1])).toBe(1);
    expect(surprise([[0, 1]], [1])).toBe(0);
    expect(divergence([[1, 0]], [[0.25, 0.75]])).toBe(2);
  });

  it('are never without end: what no particle thinks of is not impossible', () => {
    const chances = doubted([0, 1, 0], 400);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(chances[0]).toBeCloseTo(1 / 63);
    expect(surprise([doubted([0, 0], 100)], [0])).toBe(1);
  });
});

describe('suspicion', () => {
  const belief = beliefAbout(1, { 'P-01': 0.8, 'P-02': 0.4 });

  it('of a cell is that of its member who is suspected most, the mean over filters', () => {
    const other = beliefAbout(1, { 'P-01': 0.4 });
    expect(mostSuspected([belief, other], ['P-01', 'P-02', 'P-09'])).toBeCloseTo(0.6);
    expect(mostSuspected([belief], ['P-09'])).toBe(0);
  });

  it('of somebody never named is his share of the operatives who are left', () => {
    const { board } = toldTable().table;
    const people = 8 + 2 + 4 + 8;
    expect(operativeChance(board, { ...belief, operatives: 3.2 }, 'P-09')).toBeCloseTo(2 / (people - 2));
    expect(operativeChance(board, { ...belief, operatives: 1 }, 'P-09')).toBe(0);
  });

  it('falls on harmless people too: how many looked as bad, and what it would have cost to take them', () => {
    const t = toldTable();
    t.round();
    const told = t.chronicle().rounds[0];
    if (told === undefined) throw new Error('nothing was told');
    const harmless = told.people.filter(({ role }) => role === 'harmless').map(({ code }) => code);
    const [worse, alike, better] = harmless as [string, string, string];
    const guilty = told.people.find(({ role }) => role === 'operative')?.code as string;
    const beliefs = [beliefAbout(1, { [worse]: 0.9, [alike]: 0.7, [better]: 0.6, [guilty]: 0.7 })];
    const lawful: Report = { ...(t.table.file('intelligence')[0] as Report), person: worse, weight: 4 };
    const file = [lawful, lawful];
    const alarms = falseAlarmsOf(t.table.board, told, { beliefs, suspicion: 0.7, file });
    expect(alarms).toEqual({ people: 2, teams: 2, trust: 1.5 + 1.5 + 1 });
  });
});
