import { makeBoard } from '../../rules/board';
import type { Command } from '../../rules/command';
import type { Scenario } from '../../rules/shape/scenario';
import { batchSeed } from '../batchSeed';
import { playGame } from '../playGame';
import type { Spread } from './spread';
import { processorSeconds, spreadOf, WARM_UP } from './spread';

/**
 * Whole exercises in a second of one core, with agents of one level in every seat, each reading its own view, once the
 * engine is at its speed.
 */
export function agentGames(
  scenario: Scenario,
  { level, games, repeats }: { level: number; games: number; repeats: number },
): Spread {
  const board = makeBoard(scenario);
  const round = (repeat: number) => {
    for (let game = 0; game < games; game++) {
      playGame(board, { seed: batchSeed(`bench-${repeat}`, game), attacker: level, defenders: level });
    }
  };
  for (let warm = 0; warm < WARM_UP; warm++) round(repeats + warm);
  const speeds: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) speeds.push(games / processorSeconds(() => round(repeat)));
  return spreadOf(speeds);
}

/** Exercises that warm the engine up before decisions are timed. */
const WARM_GAMES = 3;

/** Milliseconds of processor time that decisions of one level take, the seats of both sides together. */
export function decisionTimes(scenario: Scenario, { level, games }: { level: number; games: number }): number[] {
  const board = makeBoard(scenario);
  const times: number[] = [];
  for (let game = 0; game < WARM_GAMES + games; game++) {
    const own: number[] = [];
    playGame(board, {
      seed: batchSeed(`decide-${level}`, game),
      attacker: level,
      defenders: Math.min(level, 3),
      between: (_state, seen, play) => {
        let commands: Command[] = [];
        const seconds = processorSeconds(() => {
          commands = play(seen);
        });
        if (seen.kind === 'attacker' || level < 4) own.push(1000 * seconds);
        return commands;
      },
    });
    if (game >= WARM_GAMES) times.push(...own);
  }
  return times;
}

/** The value that so large a part of the figures does not exceed; `part` from 0 to 1. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
