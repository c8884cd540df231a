import { describe, expect, it } from 'vitest';
import { chronicleOfFile } from '../../../src/belief/gap/chronicleOfFile';
import { chronicler } from '../../../src/belief/gap/chronicler';
import { plotsOf, roundsOf } from '../../../src/belief/gap/plots';
import { makeBoard } from '../../../src/rules/board';
import type { Command } from '../../../src/rules/command';
import { seedFrom } from '../../../src/rules/random';
import { setup } from '../../../src/rules/setup';
import type { SeatId, State } from '../../../src/rules/state';
import { playGame } from '../../../src/simulation/playGame';
import type { RawScenario } from '../../harness/tinyScenario';
import { tinyScenario } from '../../harness/tinyScenario';
import { toldTable } from './toldTable';

const ready = (t: ReturnType<typeof toldTable>, cell: string, rounds: number) => {
  for (let round = 0; round < rounds; round++) {
    t.order('attacker', { kind: 'prepare', cell, size: 'small' });
    t.round();
  }
};
const bare = {
  scenario: (raw: RawScenario) => {
    raw.cards = [];
  },
};

describe('a plot', () => {
  it('begins with its first step and ends with its launch', () => {
    const t = toldTable({ ...bare, luck: { launch: true } });
    t.round();
    ready(t, 'pair', 2);
    t.order('attacker', { kind: 'journey', cell: 'pair', path: ['stadium'] });
    t.round();
    t.order('attacker', { kind: 'launch', cell: 'pair', size: 'small' });
    t.round();
    const plots = plotsOf(t.chronicle());
    expect(plots).toEqual([
      { cell: 'pair', from: 2, to: 5, end: 'attack', size: 'small', target: 'stadium', into: null, attacked: true },
    ]);
    expect(plots.flatMap(roundsOf)).toEqual([2, 3, 4, 5]);
  });

  it('that fails at the target led to no attack', () => {
    const t = toldTable({ ...bare, luck: { launch: false } });
    ready(t, 'pair', 2);
    t.order('attacker', { kind: 'journey', cell: 'pair', path: ['stadium'] });
    t.round();
    t.order('attacker', { kind: 'launch', cell: 'pair', size: 'small' });
    t.round();
    expect(plotsOf(t.chronicle())).toMatchObject([{ end: 'failedLaunch', target: 'stadium', attacked: false }]);
  });

  it('goes on in the cell that its own went over into', () => {
    const t = toldTable({ ...bare, luck: { launch: true } });
    ready(t, 'pair', 2);
    t.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
    t.round();
    t.order('attacker', { kind: 'join', cell: 'pair', with: 'helpers' });
    t.round();
    t.order('attacker', { kind: 'journey', cell: 'helpers', path: ['station'] });
    t.round();
    t.order('attacker', { kind: 'launch', cell: 'helpers', size: 'small' });
    t.round();
    expect(plotsOf(t.chronicle())).toMatchObject([
      { cell: 'pair', from: 1, to: 4, end: 'joined', into: 'helpers', attacked: true },
      { cell: 'helpers', from: 4, to: 6, end: 'attack', attacked: true },
    ]);
  });

  it('ends with the capture of the last of its cell, and that round is nobody’s failure', () => {
    const t = toldTable({
      ...bare,
      luck: { arrest: true, interrogation: false },
      scenario: (raw) => {
        raw.cards = [];
        for (const subject of raw.people.subjects) subject.heldBy = ['response'];
      },
    });
    ready(t, 'pair', 2);
    const person = t.table.cell('pair').members[0] as string;
    t.order('response', { kind: 'arrest', person });
    t.round();
    const [plot] = plotsOf(t.chronicle());
    expect(plot).toMatchObject({ cell: 'pair', from: 1, to: 3, end: 'taken', attacked: false });
    expect(plot === undefined ? [] : roundsOf(plot)).toEqual([1, 2]);
  });

  it('of a cell that only moved is none', () => {
    const t = toldTable(bare);
    t.order('attacker', { kind: 'journey', cell: 'helpers', path: ['hub'] });
    t.round();
    expect(plotsOf(t.chronicle())).toEqual([]);
  });
});

describe('a chronicle', () => {
  const scenario = tinyScenario();
  const board = makeBoard(scenario);

  it('told from a file is the one that was told live, and is plain data', () => {
    for (let game = 0; game < 3; game++) {
      const seed = seedFrom(`live-${game}`);
      const commands: { seat: SeatId; command: Command; at: null }[] = [];
      const { told, finish } = chronicler(board);
      let last: State = setup(board, seed);
      playGame(board, {
        seed,
        attacker: 1,
        defenders: 1,
        told: (state, seat, command) => {
          last = state;
          told(state, seat, command);
          commands.push({ seat, command, at: null });
        },
      });
      const live = finish(last);
      expect(chronicleOfFile({ scenario, seed, holders: {}, commands })).toEqual(live);
      expect(JSON.parse(JSON.stringify(live))).toEqual(live);
    }
  });

  it('knows of every launch which cell made it, and of every capture who was taken', () => {
    let launches = 0;
    let taken = 0;
    for (let game = 0; game < 15; game++) {
      const { told, finish } = chronicler(board, { traces: false });
      let last: State = setup(board, seedFrom('none'));
      const seed = seedFrom(`known-${game}`);
      playGame(board, {
        seed,
        attacker: 1,
        defenders: 1,
        told: (state, seat, command) => {
          last = state;
          told(state, seat, command);
        },
      });
      const { rounds, traces } = finish(last);
      expect(traces).toEqual([]);
      expect(rounds.flatMap(({ launched }) => launched).map(({ place, round }) => `${round} ${place}`)).toEqual(
        last.incidents.map(({ place, round }) => `${round} ${place}`),
      );
      for (const { launched, after } of rounds) {
        for (const { cell, place } of launched) {
          expect(after.find(({ id }) => id === cell)).toMatchObject({ did: 'launch', place, gone: true });
          launches += 1;
        }
      }
      const held = last.people.filter(({ fate }) => fate === 'held').map(({ code }) => code);
      expect(
        rounds
          .flatMap((round) => round.taken)
          .map(({ person }) => person)
          .sort(),
      ).toEqual(held.sort());
      taken += held.length;
    }
    expect(launches).toBeGreaterThan(10);
    expect(taken).toBeGreaterThan(5);
  });
});
