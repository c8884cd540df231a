import { describe, expect, it } from 'vitest';
import { cellsOnMap, truthAt } from '../../../src/client/play/truthOnMap';
import type { ServiceView } from '../../../src/view/seatView';
import { tableFace } from '../../../src/view/tableFace';
import { view } from '../../../src/view/view';
import { table } from '../../harness/table';

const says = (words: { key: string } | string) => (typeof words === 'string' ? words : words.key);

function ended() {
  const game = table();
  game.act('control', { type: 'endExercise' });
  const seen = (revealed: boolean) => view(game.board, game.state, 'response', 'en', { revealed }) as ServiceView;
  return { game, seen, face: tableFace(game.board, 'en') };
}

describe('the truth on the map', () => {
  it('shows no cell before the reveal', () => {
    const { seen, face } = ended();
    expect(seen(false).truth).toBeNull();
    expect(cellsOnMap(face, seen(false).truth, says)).toEqual({});
  });

  it('shows every cell that was left where it stood, after the reveal', () => {
    const { game, seen, face } = ended();
    const shown = cellsOnMap(face, seen(true).truth, says);
    const numbers = Object.values(shown).flatMap((here) => here.map(({ number }) => number));
    expect(numbers.length).toBe(game.state.cells.filter((cell) => cell.members.length > 0).length);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('names the members of a cell at its place, and of the harmless only how many they are', () => {
    const { seen } = ended();
    const { truth } = seen(true);
    if (truth === null) throw new Error('the truth was revealed');
    const cell = truth.cells.find(({ gone }) => !gone)!;
    const here = truthAt(truth, cell.place);
    expect(here?.cells.find((one) => one.cell.id === cell.id)?.codes.sort()).toEqual([...cell.members].sort());
    const harmless = truth.people.filter((one) => one.role === 'harmless' && one.listed && one.place === cell.place);
    expect(here?.harmless).toBe(harmless.filter(({ fate }) => fate !== 'gone').length);
  });
});
