import { describe, expect, it } from 'vitest';
import { believe } from '../../src/belief/believe';
import { evidenceInGame } from '../../src/belief/exact/evidenceInGame';
import { poolEvidence } from '../../src/belief/poolEvidence';
import { proveBelief } from '../../src/belief/proveBelief';
import { makeBoard } from '../../src/rules/board';
import { loadShipped } from '../harness/shipped';
import { READERS, tinyBoard, tinyGame } from './tinyBelief';

describe('a belief in games played as it supposes', () => {
  it('says of people about as often as it is so that they belong to the network', () => {
    const proof = proveBelief(makeBoard(loadShipped('paris-2015')), 12, { particles: 250 });
    expect(proof.judged).toBeGreaterThan(1000);
    // The full size asks for .02; in so few games, whose beliefs hang together, it scatters further.
    expect(proof.calibrationError).toBeLessThan(0.05);
    expect(proof.covered).toBeGreaterThan(0.75);
    expect(proof.covered).toBeLessThan(1);
  });

  it('names places that hold nine in ten of the operatives when it says nine in ten', () => {
    const proof = proveBelief(makeBoard(loadShipped('first-watch')), 80, { particles: 120 });
    expect(proof.located).toBeGreaterThan(700);
    expect(proof.calibrationError).toBeLessThan(0.03);
    expect(proof.covered).toBeGreaterThan(0.87);
    expect(proof.covered).toBeLessThan(0.93);
  });

  it('says it exactly where everybody is listed', () => {
    const { calibrationError, judged } = proveBelief(tinyBoard([{ listed: 2, start: 'quarter' }], 6), 40, {
      particles: 200,
    });
    expect(judged).toBeGreaterThan(300);
    expect(calibrationError).toBeLessThan(0.06);
  });
});

describe('evidence of several services together', () => {
  const board = tinyBoard([{ listed: 2, start: 'quarter' }], 5);
  const pains = { particles: 300, seed: [4, 3, 2, 1] as [number, number, number, number] };

  it('is what one reader of all their files has', () => {
    const game = tinyGame(board, 'pooled4', 3) ?? tinyGame(board, 'pooled5', 3);
    if (game === null) throw new Error('one of two games lasts three rounds');
    const apart = READERS.map((service) => evidenceInGame(game, [service]));
    expect(believe(board, poolEvidence(apart), pains)).toEqual(
      believe(board, poolEvidence([evidenceInGame(game, READERS)]), pains),
    );
    expect(poolEvidence(apart)).toEqual(poolEvidence([...apart].reverse()));
  });

  it('tells more of where the network is than that of any one of them', () => {
    const missed = new Map<string, number>();
    for (let n = 0; n < 400; n++) {
      const game = tinyGame(board, `informed${n}`, 4);
      if (game === null) continue;
      const apart = READERS.map((service) => ({ reader: service, evidence: evidenceInGame(game, [service]) }));
      const pooled = { reader: 'pooled', evidence: poolEvidence(apart.map(({ evidence }) => evidence)) };
      for (const { reader, evidence } of [...apart, pooled]) {
        const place = game.state.cells[0]?.place;
        const said =
          believe(board, evidence, { ...pains, particles: 60 }).places.find((one) => one.place === place)?.cell ?? 0;
        missed.set(reader, (missed.get(reader) ?? 0) + (1 - said) ** 2);
      }
    }
    for (const service of READERS) expect(missed.get('pooled')).toBeLessThanOrEqual(missed.get(service) ?? 0);
  });
});
