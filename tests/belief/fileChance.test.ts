import { describe, expect, it } from 'vitest';
import { ARRIVE, PREPARE } from '../../src/belief/deeds';
import type { Call, Cast } from '../../src/belief/exact/fileChance';
import { heardChance, lookChance, tipsChance } from '../../src/belief/exact/fileChance';
import { modelOf } from '../../src/belief/model';
import { silenceOf, watchedAt } from '../../src/belief/silence';
import { layOut } from '../../src/belief/tables';
import { tinyBoard } from './tinyBelief';

const board = tinyBoard(
  [
    { listed: 2, start: 'quarter' },
    { listed: 1, start: 'quarter' },
  ],
  5,
);
const QUARTER = 0;
const CAPITAL = 1;
/** Two cells in the quarter, one of them at work; one harmless person at home there, one elsewhere. */
const cast: Cast = {
  cells: [
    { place: QUARTER, deed: PREPARE, size: 2, members: [0, 1] },
    { place: QUARTER, deed: ARRIVE, size: 0, members: [2] },
  ],
  harmless: [
    { person: 3, home: QUARTER },
    { person: 4, home: CAPITAL },
  ],
};

/** Every multiset of so many things at most. */
function multisets<T>(things: readonly T[], most: number): T[][] {
  const [first, ...others] = things;
  if (first === undefined || most === 0) return [[]];
  const found: T[][] = [];
  for (let times = 0; times <= most; times++) {
    for (const rest of multisets(others, most - times)) found.push([...new Array<T>(times).fill(first), ...rest]);
  }
  return found;
}

describe('the chances of all that a file may hold of a round', () => {
  it('sum to one for a look', () => {
    const named = [0, 1, 2, 3].reduce<{ person: number; sight: number }[][]>(
      (lists, person) => lists.flatMap((list) => [list, ...[0, 1, 2].map((sight) => [...list, { person, sight }])]),
      [[]],
    );
    let sum = 0;
    for (const names of named) {
      for (const unnamed of multisets([0, 1, 2], 3))
        sum += lookChance(board, cast, { place: QUARTER, named: names, unnamed });
    }
    expect(sum).toBeCloseTo(1, 10);
  });

  it('sum to one for tips, but for more of them than ever come', () => {
    const kinds: Call[] = [QUARTER, CAPITAL].flatMap((place) =>
      [-1, 0, 1, 2, 3, 4].map((person) => ({ place, person })),
    );
    let sum = 0;
    for (const calls of multisets(
      kinds.filter((call) => tipsChance(board, cast, [call]) > 0),
      8,
    )) {
      sum += tipsChance(board, cast, calls);
    }
    expect(sum).toBeGreaterThan(1 - 1e-3);
    expect(sum).toBeLessThan(1 + 1e-9);
  });

  it('sum to one for communications', () => {
    let sum = 0;
    for (const heard of multisets([0, 1, 2, 3, 4], 3)) sum += heardChance(board, cast, { listeners: 3, heard });
    expect(sum).toBeCloseTo(1, 10);
  });
});

describe('what a filter makes of a look', () => {
  const model = modelOf(board);

  it('is as many times likelier with the cell there as the rules make it', () => {
    for (const unnamed of [[], [0], [1], [2]]) {
      const alone: Cast = { cells: cast.cells.slice(0, 1), harmless: [] };
      const away: Cast = { cells: [{ place: CAPITAL, deed: PREPARE, size: 2, members: [0, 1] }], harmless: [] };
      const look = { place: QUARTER, named: [], unnamed };
      const right = lookChance(board, alone, look) / lookChance(board, away, look);
      const empty = layOut(model, { ...NOTHING, round: 2 }, 2);
      const table = empty.rounds[1];
      table?.watches.push({ place: QUARTER, whole: true, named: [], unnamed });
      const silence = silenceOf(model, empty, 1);
      const at = { model, table: silence.table, people: [], crew: 2 };
      expect(watchedAt(at, QUARTER, PREPARE, 2)).toBeCloseTo(right, 10);
    }
  });
});

const NOTHING = { services: ['intelligence'], dossiers: [], observations: [], efforts: [], launched: [], taken: [] };
