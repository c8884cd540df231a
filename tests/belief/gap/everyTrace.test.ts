import { describe, expect, it } from 'vitest';
import { chronicler } from '../../../src/belief/gap/chronicler';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import { setup } from '../../../src/rules/setup';
import type { Report, State } from '../../../src/rules/state';
import { stateHash } from '../../../src/rules/stateHash';
import { playGame } from '../../../src/simulation/playGame';
import { tinyScenario } from '../../harness/tinyScenario';
import { QUIET, toldTable } from './toldTable';

const content = ({ origin, sensor, sight, place, person, others, round, weight }: Report) => ({
  origin,
  sensor,
  sight,
  place,
  person,
  others,
  round,
  weight,
});
const sorted = (reports: Report[]) => reports.map(content).sort((a, b) => (a.origin < b.origin ? -1 : 1));

/** Two exercises alike, but that in one of them somebody looked. */
function pair(seed: string, looks: (t: ReturnType<typeof toldTable>) => void, moves = () => {}) {
  return [looks, moves].map((does) => {
    const t = toldTable({ seed, scenario: (raw) => (raw.cards = []) });
    for (let round = 0; round < 3; round++) {
      t.order('attacker', { kind: 'prepare', cell: 'helpers', size: 'medium' });
      t.order('attacker', { kind: 'recruit', cell: 'pair' });
      does(t);
      t.round();
    }
    return t.chronicle();
  }) as [ReturnType<ReturnType<typeof toldTable>['chronicle']>, ReturnType<ReturnType<typeof toldTable>['chronicle']>];
}

describe('what could have been collected', () => {
  it('is what a team that really watched wrote, word for word', () => {
    let seen = 0;
    for (let game = 0; game < 20; game++) {
      const [watched, idle] = pair(`watch-${game}`, (t) =>
        t.order('intelligence', { kind: 'watch', place: 'quarter' }),
      );
      const really = (watched.files.intelligence ?? []).filter(({ sensor }) => sensor === 'watch');
      const missed = idle.traces.filter(({ sensor, place }) => sensor === 'watch' && place === 'quarter');
      expect(sorted(missed)).toEqual(sorted(really));
      expect(watched.traces.some(({ sensor, place }) => sensor === 'watch' && place === 'quarter')).toBe(false);
      seen += really.filter(({ sight }) => sight !== 'nothing').length;
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('is what a team that really followed wrote, and a person who was followed is not followed twice', () => {
    for (let game = 0; game < 10; game++) {
      const t = toldTable({ seed: `follow-${game}` });
      const person = t.table.person(t.table.cell('helpers').members[0] as string).code;
      const [followed, idle] = pair(`follow-${game}`, (one) => {
        one.table.state.services.intelligence?.file.push({ ...REPORT, person });
        one.order('intelligence', { kind: 'follow', person });
      });
      const of = (reports: Report[] | undefined) =>
        (reports ?? []).filter((one) => one.sensor === 'follow' && (one.others[0] ?? one.person) === person);
      expect(sorted(of(idle.traces))).toEqual(sorted(of(followed.files.intelligence)));
      expect(of(followed.traces)).toEqual([]);
    }
  });

  it('holds every place where teams work and everybody at large, in every round', () => {
    const [, idle] = pair('everything', () => {});
    const watched = new Set(
      idle.traces.filter(({ sensor }) => sensor === 'watch').map((one) => `${one.round} ${one.place}`),
    );
    expect(watched.size).toBe(3 * 6);
    const followed = idle.traces.filter(({ sensor, others }) => sensor === 'follow' && others.length === 0);
    expect(followed.filter(({ round }) => round === 1)).toHaveLength(idle.rounds[0]?.people.length ?? 0);
  });

  it('holds the crossings of all who crossed in their own name, as if each had been checked', () => {
    const crossings = (check: boolean) => {
      const t = toldTable({ seed: 'crossing', luck: { check }, scenario: (raw) => (raw.cards = []) });
      t.order('border', { kind: 'post', sector: 'motorway', units: 1 });
      t.order('border', { kind: 'post', sector: 'rail', units: 1 });
      t.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
      t.round();
      return t.chronicle();
    };
    const checked = (crossings(true).files.border ?? []).filter(({ sensor }) => sensor === 'crossing');
    expect(checked.length).toBeGreaterThan(2);
    expect(sorted(crossings(false).traces.filter(({ sensor }) => sensor === 'crossing'))).toEqual(sorted(checked));
    expect(crossings(true).traces.filter(({ sensor }) => sensor === 'crossing')).toEqual([]);
  });

  it('ends with the stop that ended a journey', () => {
    const t = toldTable({
      seed: 'stopped',
      luck: { ...QUIET, check: true },
      scenario: (raw) => {
        raw.cards = [];
        raw.numbers.sensors.checks.harmlessTravel = 0;
        raw.numbers.weights.dossier = 2;
        for (const subject of raw.people.subjects) subject.heldBy = ['border'];
        for (const cell of raw.people.cells) cell.earliest = 1;
      },
    });
    const listed = t.table.state.people.find(({ cell, subject }) => cell === 'returnees' && subject !== null);
    t.order('border', { kind: 'openAlert', person: listed?.code ?? '', code: 'discreet' });
    t.order('attacker', { kind: 'journey', cell: 'returnees', path: ['shore', 'hub'] });
    t.round();
    t.act('border', { type: 'decideStop', stop: 's1-1', choice: 'waveThrough' });
    const { traces, files, rounds } = t.chronicle();
    expect(t.table.cell('returnees').place).toBe('shore');
    const crossed = [...traces, ...(files.border ?? [])].filter(({ sensor }) => sensor === 'crossing');
    expect(new Set(crossed.map(({ place }) => place))).toEqual(new Set(['shore']));
    expect(rounds[0]?.stops).toEqual([
      {
        cell: 'returnees',
        people: expect.arrayContaining([listed?.code]),
        from: 'haven',
        place: 'shore',
        choice: 'waveThrough',
      },
    ]);
  });

  it('is worked out without touching the exercise', () => {
    const board = makeBoard(tinyScenario());
    for (let game = 0; game < 5; game++) {
      const hashes = [true, false].map((told) => {
        const { told: tell } = chronicler(board);
        let last: State = setup(board, seedFrom('none'));
        playGame(board, {
          seed: seedFrom(`untouched-${game}`),
          attacker: 1,
          defenders: 1,
          told: (state, seat, command) => {
            last = state;
            if (told) tell(state, seat, command);
          },
        });
        return stateHash(last);
      });
      expect(hashes[0]).toBe(hashes[1]);
    }
  });
});

const REPORT: Report = {
  origin: 'given',
  collector: 'intelligence',
  from: null,
  round: 1,
  since: 1,
  sensor: 'partner',
  sight: 'linked',
  place: null,
  person: null,
  others: [],
  weight: 3,
  grade: 'B2',
  words: { key: 'evidence.partnerLinked' },
};
