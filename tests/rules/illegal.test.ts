import { describe, expect, it } from 'vitest';
import { apply } from '../../src/rules/apply';
import { makeBoard } from '../../src/rules/board';
import { clone } from '../../src/rules/clone';
import type { Command } from '../../src/rules/command';
import { seedFrom } from '../../src/rules/random';
import { Refusal } from '../../src/rules/refusal';
import type { SeatId, State } from '../../src/rules/state';
import { stateHash } from '../../src/rules/stateHash';
import type { Dice } from '../../src/simulation/dice';
import { diceOf } from '../../src/simulation/dice';
import { playRandomly } from '../../src/simulation/randomPlay';
import { wildCommand } from '../../src/simulation/wildCommand';
import { loadShipped } from '../harness/shipped';
import { tinyScenario } from '../harness/tinyScenario';

type Said = { seat: SeatId; command: Command };

const STRANGE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  'P-00',
  'P-999',
  'r0',
  'r99999',
  'o0',
];
const KEPT = ['type', 'kind'];

/** The same command with one of its names turned into one that means nothing, or something else, here. */
function renamed(command: Command, dice: Dice, word: string): Command {
  const whole = JSON.parse(JSON.stringify(command)) as Record<string, unknown>;
  const inside = dice.chance(0.6) && typeof whole.order === 'object' ? (whole.order as Record<string, unknown>) : whole;
  const names = Object.keys(inside).filter((name) => !KEPT.includes(name) && typeof inside[name] !== 'object');
  const name = dice.oneOf(names);
  if (name !== undefined) inside[name] = typeof inside[name] === 'number' ? 8 : word;
  for (const [list, value] of Object.entries(inside)) if (Array.isArray(value)) inside[list] = [...value, word];
  return whole as Command;
}

/** What was just said, said by another seat, under another name, or again; and things nobody may say at this moment. */
function mutations(state: State, { seat, command }: Said, seats: SeatId[], dice: Dice): Said[] {
  const other = dice.oneOf([...seats, 'control', 'clock', 'nobody', ...STRANGE]) ?? 'nobody';
  const word = dice.oneOf(STRANGE) ?? '';
  return [
    { seat: other, command },
    { seat, command: renamed(command, dice, word) },
    { seat: other, command: renamed(command, dice, word) },
    { seat, command },
    { seat, command: { type: 'decideStop', stop: state.stops[0]?.id ?? word, choice: 'shadow' } },
    { seat: dice.oneOf(seats) ?? seat, command: { type: 'askJointFile', stop: state.stops.at(-1)?.id ?? word } },
    { seat, command: { type: 'answerCard', card: state.cards[0]?.card ?? word, option: word } },
    { seat, command: { type: 'stopTimeUp', stop: word } },
    { seat: 'clock', command: { type: 'stopTimeUp', stop: word } },
    { seat: 'control', command: { type: 'handSeat', seat: word, to: 'ai', level: 1 } },
  ];
}

describe.each([
  ['the tiny scenario', () => tinyScenario(), 4],
  ['the Paris deck', () => loadShipped('paris-2015'), 1],
])('on %s', (_name, read, games) => {
  it('a command that is refused, however it was made, changes nothing', () => {
    const board = makeBoard(read());
    const dice = diceOf(seedFrom('illegal'));
    let refused = 0;
    const isRefused = (state: State, { seat, command }: Said): boolean => {
      try {
        apply(board, state, seat, command);
        return false;
      } catch (fault) {
        if (!(fault instanceof Refusal)) throw new Error(`${seat} ${JSON.stringify(command)}`, { cause: fault });
        return true;
      }
    };
    const shake = (state: State, seat: SeatId, command: Command) => {
      if (!dice.chance(0.12)) return;
      const before = stateHash(state);
      let copy = clone(state);
      const wild = Array.from({ length: 3 }, () => wildCommand(board, state, dice));
      for (const said of [...mutations(state, { seat, command }, board.seats, dice), ...wild]) {
        if (!isRefused(copy, said)) {
          copy = clone(state);
          continue;
        }
        refused += 1;
        expect(stateHash(copy), `${said.seat} ${JSON.stringify(said.command)}`).toBe(before);
      }
      expect(stateHash(state)).toBe(before);
    };
    for (let game = 0; game < games; game++) playRandomly(board, seedFrom(`illegal-${game}`), { afterCommand: shake });
    expect(refused).toBeGreaterThan(200);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).orders).toBeUndefined();
  });
});
