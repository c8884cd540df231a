import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MeanBits } from '../../src/belief/gap/proveGaps';
import { noGaps } from '../../src/belief/gap/proveGaps';
import type { BeliefProof } from '../../src/belief/proveBelief';
import { beliefsHold } from '../../src/cli/proveBeliefs';
import { gapsHold } from '../../src/cli/proveGaps';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'vigil-gaps-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run prove -- --gaps', () => {
  it('tells each question of both kinds of games, and keeps how far it came', async () => {
    const cache = join(folder, 'prove.json');
    const first = await run('prove', ['--gaps', '1', '--cache', cache]);
    expect(JSON.parse(readFileSync(cache, 'utf8')).gaps['first-watch']).toMatchObject({
      games: 1,
      played: { games: 1 },
    });
    for (const question of ['which target', 'who', 'where', 'when', 'all together']) {
      for (const games of ['agents', 'model']) expect(first.out).toContain(`first-watch, ${games}, ${question}: `);
    }
    expect(first.out).toMatch(/paris-2015, model: \d+ rounds of 1 games; sums of terms are off by .* – holds/);
    expect(first.out).toMatch(/paris-2015: rounds of plots: structural \d+/);
  }, 120_000);
});

describe('the verdict on the gap', () => {
  const ordered: MeanBits = { everything: 1, pooled: 2, own: { border: 4, response: 3 }, public: 5 };
  const proof = () => {
    const none = { ...noGaps(), rounds: 1, leastExpectedSharing: 0 };
    for (const question of Object.keys(none.means) as (keyof typeof none.means)[])
      none.means[question] = { ...ordered };
    return none;
  };

  it('wants exact sums, and nobody to lose by sharing', () => {
    expect(gapsHold('model', proof())).toBe(true);
    expect(gapsHold('model', { ...proof(), unexplained: 1e-8 })).toBe(false);
    expect(gapsHold('model', { ...proof(), leastExpectedSharing: -1e-8 })).toBe(false);
  });

  it('wants every question nearer to the truth with more knowledge in games of the model, the same without foresight in others', () => {
    for (const wrong of [{ pooled: 0.5 }, { own: { border: 1.5 } }, { public: 2.5 }]) {
      const blind = proof();
      blind.means.when = { ...ordered, ...wrong };
      expect([gapsHold('model', blind), gapsHold('played', blind)]).toEqual([false, true]);
      blind.means.people = { ...ordered, ...wrong };
      expect(gapsHold('played', blind)).toBe(false);
    }
  });
});

it('the verdict on beliefs wants them calibrated, sets that cover 88 to 92 in 100, and changes that go nowhere on average', () => {
  const good: BeliefProof = {
    ...{ games: 1, judged: 1, bins: [], located: 1, drift: 9 },
    ...{ calibrationError: 0.019, covered: 0.9, meanDrift: 0.009 },
  };
  expect(beliefsHold(good)).toBe(true);
  expect(beliefsHold({ ...good, calibrationError: 0.021 })).toBe(false);
  expect([0.87, 0.93].map((covered) => beliefsHold({ ...good, covered }))).toEqual([false, false]);
  expect(beliefsHold({ ...good, meanDrift: 0.011 })).toBe(false);
});
