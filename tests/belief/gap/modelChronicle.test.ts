import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../src/belief/gap/hypotheses';
import { modelChronicle, withoutBorder } from '../../../src/belief/gap/modelChronicle';
import { addGaps, isOrdered, noGaps, proveGaps, proveGapsOf } from '../../../src/belief/gap/proveGaps';
import { makeBoard } from '../../../src/rules/board';
import { batchSeed } from '../../../src/simulation/batchSeed';
import { loadShipped } from '../../harness/shipped';

const board = withoutBorder(makeBoard(loadShipped('first-watch')));
const game = (number: number) => modelChronicle(board, batchSeed('gaps', number));
const how = { particles: 120, every: 2 };

describe('a game of the model, told', () => {
  it('holds nothing on any file that was not there then, and no border', () => {
    const { services, rounds, files, traces, end } = game(0);
    expect(services).not.toContain('border');
    expect(rounds.map(({ round }) => round)).toEqual(rounds.map((_, at) => at + 1));
    for (const told of rounds) {
      for (const service of services) {
        const then = files[service]?.slice(0, told.onFile[service]) ?? [];
        expect(then.every(({ since }) => since <= told.round)).toBe(true);
      }
    }
    const known = new Set(Object.values(files).flatMap((file) => file.map(({ origin }) => origin)));
    expect(traces.length).toBeGreaterThan(3);
    expect(traces.some(({ origin }) => known.has(origin))).toBe(false);
    expect(end.round).toBeGreaterThanOrEqual(rounds.length);
  });

  it('ends with what was launched, and where', () => {
    const ends = Array.from({ length: 12 }, (_, n) => game(n).rounds);
    for (const rounds of ends) expect(rounds.slice(0, -1).flatMap(({ launched }) => launched)).toEqual([]);
    const launched = ends.flatMap((rounds) => rounds.at(-1)?.launched ?? []);
    expect(launched.length).toBeGreaterThan(2);
    const targets = board.targets.map(({ id }) => id);
    expect(launched.filter(({ place }) => targets.includes(place)).length).toBeGreaterThan(launched.length / 2);
  });
});

describe('in games of the model', () => {
  function* games(count: number) {
    for (let number = 0; number < count; number++) yield game(number);
  }
  const proof = proveGaps(board, games(60), how);

  it('who may know more is nearer to the truth: about who is who and where, step by step', () => {
    expect(isOrdered(proof.means.people)).toBe(true);
    expect(isOrdered(proof.means.where)).toBe(true);
    expect(isOrdered(proof.means.all)).toBe(true);
  });

  it('and about which target and when, too, from nothing known to everything', () => {
    for (const question of QUESTIONS) {
      const { everything, public: nothing } = proof.means[question];
      expect(everything, question).toBeLessThan(nothing);
    }
  });

  it('the terms add up, and nobody expects to lose by sharing', () => {
    expect(proof.unexplained).toBeLessThan(1e-9);
    expect(proof.leastExpectedSharing).toBeGreaterThan(-1e-9);
  });

  it('what was looked at in parts is what is looked at in one go', () => {
    const parts = noGaps();
    for (const chronicle of games(6)) addGaps(parts, JSON.parse(JSON.stringify(proveGapsOf(board, chronicle, how))));
    const whole = proveGaps(board, games(6), how);
    expect(parts).toEqual(whole);
    expect(parts.rounds).toBeGreaterThan(6);
  });
});
