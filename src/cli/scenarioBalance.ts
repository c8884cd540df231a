import { balanceOf } from '../simulation/balance/balance';
import { say } from '../text/say';
import type { Words } from '../text/words';
import { languageOf, readArguments, wholeNumber } from './arguments';
import { balanceAsJson, balanceAsLines } from './balanceReport';
import { progressBar } from './progress';
import { readScenario } from './readScenario';

const FLAGS = {
  games: 'string',
  seed: 'string',
  workers: 'string',
  options: 'boolean',
  json: 'boolean',
  language: 'string',
  help: 'boolean',
} as const;
const GAMES = 200;

/**
 * `npm run scenario -- balance FILE [--games N] [--options] [--json]`: plays the deck against many attackers and prints
 * what its numbers come to. Returns the exit code.
 */
export async function scenarioBalance(argv: readonly string[]): Promise<number> {
  const typed = readArguments(argv, FLAGS);
  const language = languageOf(typed.value, process.env);
  const complain = (words: Words) => {
    process.stderr.write(`${say(language, words)}\n`);
    return 1;
  };
  if (typed.wrong !== null) return complain(typed.wrong);
  const { flags, files } = typed.value;
  if (flags.help === true) {
    process.stdout.write(`${say(language, { key: 'lessons.balanceHelp' })}\n`);
    return 0;
  }
  const games = wholeNumber(typed.value, 'games', GAMES, 1, 1_000_000);
  if (games.wrong !== null) return complain(games.wrong);
  const workers = wholeNumber(typed.value, 'workers', 2, 1, 64);
  if (workers.wrong !== null) return complain(workers.wrong);
  if (files[0] === undefined || files.length > 1) return complain({ key: 'lessons.oneScenario' });
  const scenario = readScenario(files[0]);
  if (scenario.wrong !== null) return complain(scenario.wrong);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let bar: ReturnType<typeof progressBar> | undefined;
  const balance = await balanceOf({
    scenario: scenario.value,
    games: games.value,
    seed: String(flags.seed ?? '1'),
    workers: workers.value,
    options: flags.options === true,
    signal: stop.signal,
    played: (done, of) => {
      bar ??= progressBar(process.stderr, of);
      bar.show(done);
    },
    lost: (why) => complain({ key: 'cli.workerLost', params: { why } }),
  });
  bar?.clear();
  const write = flags.json === true ? balanceAsJson : balanceAsLines;
  process.stdout.write(`${write(scenario.value, balance, language)}\n`);
  return balance.games === 0 && !stop.signal.aborted ? 1 : 0;
}
