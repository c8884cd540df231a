import type { Scenario } from '../rules/shape/scenario';
import { balanceOf } from '../simulation/balance/balance';
import type { Read, Typed } from './arguments';
import { right, wholeNumber } from './arguments';
import { balanceAsJson, balanceAsLines } from './balanceReport';
import type { Desk } from './command';
import { runCommand } from './command';
import { progressBar } from './progress';
import { readScenario } from './readScenario';

const FLAGS = { games: 'string', seed: 'string', workers: 'string', options: 'boolean', json: 'boolean' } as const;
const GAMES = 200;

type Wish = { scenario: Scenario; games: number; seed: string; workers: number; options: boolean; json: boolean };

function readWish(typed: Typed): Read<Wish> {
  const { flags, files } = typed;
  const games = wholeNumber(typed, 'games', GAMES, 1, 1_000_000);
  if (games.wrong !== null) return games;
  const workers = wholeNumber(typed, 'workers', 2, 1, 64);
  if (workers.wrong !== null) return workers;
  if (files[0] === undefined || files.length > 1) return { value: null, wrong: { key: 'lessons.oneScenario' } };
  const scenario = readScenario(files[0]);
  if (scenario.wrong !== null) return scenario;
  return right({
    scenario: scenario.value,
    games: games.value,
    seed: String(flags.seed ?? '1'),
    workers: workers.value,
    options: flags.options === true,
    json: flags.json === true,
  });
}

async function measureBalance(wish: Wish, { language, print, complain, interruption }: Desk): Promise<number> {
  const signal = interruption();
  const bar = progressBar(process.stderr);
  const balance = await balanceOf({
    ...wish,
    signal,
    played: bar.show,
    lost: (why) => complain({ key: 'cli.workerLost', params: { why } }),
  });
  bar.clear();
  print((wish.json ? balanceAsJson : balanceAsLines)(wish.scenario, balance, language));
  return balance.games === 0 && !signal.aborted ? 1 : 0;
}

/**
 * `npm run scenario -- balance FILE [--games N] [--options] [--json]`: plays the deck against many attackers and prints
 * what its numbers come to. Returns the exit code.
 */
export function scenarioBalance(argv: readonly string[]): Promise<number> {
  return runCommand(argv, {
    flags: FLAGS,
    help: { key: 'lessons.balanceHelp' },
    read: readWish,
    run: measureBalance,
  });
}
