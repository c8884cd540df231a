import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/belief/gap/chronicle';
import { chronicler } from '../../../src/belief/gap/chronicler';
import { filteringMind } from '../../../src/belief/gap/filteringMind';
import { gapsOfGame, onTheTable } from '../../../src/belief/gap/gapsOfGame';
import { GAP_LABELS } from '../../../src/belief/gap/labels';
import { labelsOfGame } from '../../../src/belief/gap/labelsOfGame';
import { plotsOf, roundsOf } from '../../../src/belief/gap/plots';
import { proveGaps } from '../../../src/belief/gap/proveGaps';
import { readersOf } from '../../../src/belief/gap/readers';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import { setup } from '../../../src/rules/setup';
import { playGame } from '../../../src/simulation/playGame';
import { tinyScenario } from '../../harness/tinyScenario';

const board = makeBoard(tinyScenario());

/** An exercise that two agents played, told round by round. */
function played(game: number): Chronicle {
  const { told, finish } = chronicler(board);
  const seed = seedFrom(`filtered-${game}`);
  let last = setup(board, seed);
  playGame(board, {
    seed,
    attacker: 1,
    defenders: 1,
    told: (state, seat, command) => {
      last = state;
      told(state, seat, command);
    },
  });
  return finish(last);
}

function* games(count: number) {
  for (let game = 0; game < count; game++) yield played(game);
}

describe('with the particle filter', () => {
  it('more knowledge of who is who comes nearer to the truth, on average over some games', () => {
    const proof = proveGaps(board, games(12), { particles: 80 });
    const { everything, pooled, own, public: nothing } = proof.means.people;
    expect(everything).toBeLessThan(pooled);
    const best = Math.min(...Object.values(own));
    expect(pooled).toBeLessThan(best);
    expect(best).toBeLessThan(nothing);
    expect(proof.unexplained).toBeLessThan(1e-9);
    expect(proof.leastExpectedSharing).toBeGreaterThan(-1e-12);
  });

  it('every round of a plot that led to an attack has one label, and the same game always the same', () => {
    let rounds = 0;
    for (const chronicle of games(4)) {
      const counts = labelsOfGame(chronicle, board, { particles: 40 });
      const sum = GAP_LABELS.reduce((all, label) => all + counts[label], 0);
      const attacked = plotsOf(chronicle).filter((plot) => plot.attacked);
      expect(sum).toBe(attacked.flatMap(roundsOf).length);
      expect(labelsOfGame(chronicle, board, { particles: 40 })).toEqual(counts);
      rounds += sum;
    }
    expect(rounds).toBeGreaterThan(4);
  });

  it('the review has every round of every plot, with a band from its filters and the other side beside it', () => {
    const chronicle = played(1);
    const readers = readersOf(board, chronicle, { particles: 20, filters: 5, openMind: filteringMind });
    const rounds = [...gapsOfGame(board, chronicle, readers)];
    expect(rounds).toHaveLength(plotsOf(chronicle).flatMap(roundsOf).length);
    const banded = rounds.flatMap(({ gaps }) => Object.values(gaps.people).map(({ realised }) => realised.total));
    expect(banded.every(({ bits, least, most }) => least - 1e-9 < bits && bits < most + 1e-9)).toBe(true);
    expect(banded.some(({ least, most }) => least < most)).toBe(true);
    for (const { pooled, falseAlarms, tau } of rounds) {
      expect(pooled).toBeLessThanOrEqual(1);
      expect(tau).toBeGreaterThan(0.25);
      expect(falseAlarms.pooled.trust).toBeGreaterThanOrEqual(falseAlarms.pooled.people);
    }
    const [first] = plotsOf(chronicle);
    const own = rounds.filter(({ plot }) => plot.cell === first?.cell);
    const table = onTheTable(own);
    expect(table === null ? 0 : table.rounds).toBe(own.filter(({ pooled, tau }) => pooled >= tau).length);
  });
});
