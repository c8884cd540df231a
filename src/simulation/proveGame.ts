import { apply } from '../rules/apply';
import type { Board } from '../rules/board';
import { clone } from '../rules/clone';
import type { Seed } from '../rules/random';
import { Refusal } from '../rules/refusal';
import type { State } from '../rules/state';
import { stateHash } from '../rules/stateHash';
import type { Part } from './coverage';
import { partsOfGame } from './coverage';
import type { Dice } from './dice';
import { diceOf } from './dice';
import { brokenInvariants } from './invariants';
import { playRandomly } from './randomPlay';
import { wildCommand } from './wildCommand';

/** What one game of the proof came to. `fault` is null, or what went wrong first; `parts` is what occurred. */
export type Proof = { commands: number; refused: number; fault: string | null; parts: Part[] };

/** How often somebody says something wild after a command. */
const WILD = 0.05;

/**
 * One exercise of random legal commands, to its end. After each of them everything that must always be true is
 * looked at, and now and then somebody says what he may not: it must be refused, and nothing may have changed.
 */
export function proveGame(board: Board, seed: Seed): Proof {
  const proof: Proof = { commands: 0, refused: 0, fault: null, parts: [] };
  const dice = diceOf([seed[1], seed[2], seed[3], seed[0]]);
  const look = (state: State) => {
    proof.commands += 1;
    if (proof.fault !== null) return;
    proof.fault = brokenInvariants(board, state)[0] ?? null;
    if (proof.fault === null && dice.chance(WILD)) tryWild(board, state, dice, proof);
  };
  try {
    proof.parts = partsOfGame(board, playRandomly(board, seed, { afterCommand: look }));
  } catch (cause) {
    proof.fault ??= said(cause);
  }
  return proof;
}

function tryWild(board: Board, state: State, dice: Dice, proof: Proof): void {
  const { seat, command } = wildCommand(board, state, dice);
  const copy = clone(state);
  try {
    apply(board, copy, seat, command);
    proof.fault = brokenInvariants(board, copy)[0] ?? null;
  } catch (cause) {
    if (!(cause instanceof Refusal)) {
      proof.fault = `${seat} said ${command.type}: ${said(cause)}`;
      return;
    }
    proof.refused += 1;
    if (stateHash(copy) !== stateHash(state))
      proof.fault = `${seat} said ${command.type}: it was refused, and yet something changed`;
  }
}

function said(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
