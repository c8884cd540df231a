import { describe, expect, it } from 'vitest';
import { beginExercise, openTable } from '../../src/game/exerciseTable';
import { memoryVault } from '../../src/game/memoryVault';
import { playerOf, seatOfPlayer } from '../../src/game/players';
import type { Entry } from '../../src/game/vault';
import { makeBoard } from '../../src/rules/board';
import type { Command } from '../../src/rules/command';
import { seedFrom } from '../../src/rules/random';
import { quietScenario } from '../harness/server';

const board = makeBoard(quietScenario());
const beginning = { seed: seedFrom('table'), holders: {} };
const watch = (place: string): Command => ({ type: 'giveOrder', order: { kind: 'watch', place } });
const entry = (id: string, seat: string, command: Command): Entry => ({ id, seat, command, holder: 'test', at: 0 });

describe('an exercise on the table', () => {
  it('numbers its seats in the engine: services, attacker, control, clock', () => {
    expect(
      ['intelligence', 'border', 'response', 'coordination', 'attacker', 'control', 'clock'].map((seat) =>
        playerOf(board, seat),
      ),
    ).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect(playerOf(board, 'nobody')).toBeNull();
    expect(seatOfPlayer(board, '4')).toBe('attacker');
    expect(seatOfPlayer(board, '01')).toBeNull();
  });

  it('is not touched by a command that is refused', async () => {
    const vault = memoryVault(beginExercise(board, beginning));
    const table = await openTable(board, vault);
    const before = JSON.stringify(table.state());
    const outcome = await table.apply(entry('a', 'border', watch('capital')));
    expect(outcome).toMatchObject({ ok: false });
    expect('fault' in outcome).toBe(false);
    expect(JSON.stringify(table.state())).toBe(before);
    expect(vault.entries).toEqual([]);
  });

  it('is not touched by a fault of the program, and the next command runs', async () => {
    const table = await openTable(board, memoryVault(beginExercise(board, beginning)));
    const before = JSON.stringify(table.state());
    const outcome = await table.apply(
      entry('a', 'intelligence', { type: 'giveOrder', order: null } as unknown as Command),
    );
    expect(outcome).toMatchObject({ ok: false, reason: { key: 'room.fault' }, fault: expect.any(Error) });
    expect(JSON.stringify(table.state())).toBe(before);
    expect(await table.apply(entry('b', 'intelligence', watch('capital')))).toEqual({ ok: true, again: false });
  });

  it('changes by a new state: the one before stays what it was', async () => {
    const table = await openTable(board, memoryVault(beginExercise(board, beginning)));
    const before = table.state();
    const text = JSON.stringify(before);
    await table.apply(entry('a', 'intelligence', watch('capital')));
    expect(table.state()).not.toBe(before);
    expect(JSON.stringify(before)).toBe(text);
  });

  it('loses no command when two servers write to one store', async () => {
    const vault = memoryVault(beginExercise(board, beginning));
    const [one, other] = [await openTable(board, vault), await openTable(board, vault)];
    const said = Array.from({ length: 12 }, (_, index) =>
      (index % 2 === 0 ? one : other).apply(
        entry(
          `n${index}`,
          'intelligence',
          index % 4 < 2 ? watch(index % 2 === 0 ? 'capital' : 'hub') : { type: 'withdrawAll' },
        ),
      ),
    );
    const outcomes = await Promise.all(said);
    expect(outcomes.filter(({ ok }) => ok).length).toBe(vault.entries.length);
    expect(outcomes.every((outcome) => outcome.ok || !('fault' in outcome))).toBe(true);
    expect((await vault.load())._stateID).toBe(vault.entries.length);
  });

  it('runs commands in the order in which they came', async () => {
    const vault = memoryVault(beginExercise(board, beginning));
    const table = await openTable(board, vault);
    const ids = Array.from({ length: 10 }, (_, index) => `n${index}`);
    await Promise.all(
      ids.map((id, index) =>
        table.apply(entry(id, 'intelligence', index % 2 === 0 ? { type: 'ready' } : { type: 'notReady' })),
      ),
    );
    expect(vault.entries.map(({ id }) => id)).toEqual(ids);
  });
});
