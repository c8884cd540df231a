import type { BatchResult } from '../simulation/batch';
import { playBatch } from '../simulation/batch';
import type { Skill } from '../simulation/skill';
import { SKILLS, skillFrom } from '../simulation/skill';
import { say } from '../text/say';
import type { Language, Words } from '../text/words';
import type { Read, Typed } from './arguments';
import { languageOf, readArguments, right, wholeNumber, wrong } from './arguments';
import { lengthReport } from './lengthReport';
import { progressBar } from './progress';
import { readScenario } from './readScenario';

const FLAGS = {
  scenario: 'string',
  games: 'string',
  seed: 'string',
  attacker: 'string',
  defenders: 'string',
  workers: 'string',
  length: 'boolean',
  json: 'boolean',
  language: 'string',
  help: 'boolean',
} as const;
const SCENARIO = 'scenarios/paris-2015.yaml';

type Wish = {
  file: string;
  games: number;
  seed: string;
  attacker: Skill;
  defenders: Skill;
  workers: number;
  length: boolean;
  json: boolean;
};

function readWish(typed: Typed): Read<Wish> {
  if (typed.files[0] !== undefined) return wrong('strayWord', { given: typed.files[0] });
  const length = typed.flags.length === true;
  const games = wholeNumber(typed, 'games', length ? 60 : 200, 1, 1_000_000);
  if (games.wrong !== null) return games;
  const workers = wholeNumber(typed, 'workers', 2, 1, 64);
  if (workers.wrong !== null) return workers;
  const attacker = skill(typed, 'attacker');
  if (attacker.wrong !== null) return attacker;
  const defenders = skill(typed, 'defenders');
  if (defenders.wrong !== null) return defenders;
  return right({
    file: String(typed.flags.scenario ?? SCENARIO),
    games: games.value,
    seed: String(typed.flags.seed ?? '1'),
    attacker: attacker.value,
    defenders: defenders.value,
    workers: workers.value,
    length,
    json: typed.flags.json === true,
  });
}

function skill(typed: Typed, flag: string): Read<Skill> {
  const given = String(typed.flags[flag] ?? '1');
  const known = skillFrom(given);
  return known === null ? wrong('unknownLevel', { flag: `--${flag}`, given, known: SKILLS.join(', ') }) : right(known);
}

function report(wish: Wish, scenario: string, result: BatchResult) {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return {
    scenario,
    games: result.games,
    seed: wish.seed,
    attacker: wish.attacker,
    defenders: wish.defenders,
    anyAttack: round(result.anyAttack),
    attack: round(result.attack),
    meanSeverity: round(result.meanSeverity),
    prevented: round(result.prevented),
    trustCollapse: round(result.trustCollapse),
    meanRounds: round(result.meanRounds),
    meanTrust: round(result.meanTrust),
    seats: result.seats.map(({ kinds, ...figures }) => ({
      ...figures,
      twoChoices: round(figures.twoChoices),
      newInbox: round(figures.newInbox),
      choices: round(figures.choices),
      kinds: Object.fromEntries(
        Object.entries(kinds).map(([kind, { asked, meaningful }]) => [
          kind,
          { asked: round(asked), meaningful: round(meaningful) },
        ]),
      ),
    })),
    gamesPerSecond: Math.round((result.games / result.seconds) * 10) / 10,
    workers: wish.workers,
    partial: result.partial,
  };
}

function lines(language: Language, wish: Wish, result: BatchResult): string {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const words: Words[] = [
    {
      key: 'cli.simHead',
      params: { games: result.games, attacker: String(wish.attacker), defenders: String(wish.defenders) },
    },
    { key: 'cli.simAttack', params: { share: percent(result.attack) } },
    { key: 'cli.simAnyAttack', params: { share: percent(result.anyAttack) } },
    { key: 'cli.simSeverity', params: { mean: result.meanSeverity } },
    { key: 'cli.simPrevented', params: { share: percent(result.prevented) } },
    { key: 'cli.simTrust', params: { share: percent(result.trustCollapse) } },
    { key: 'cli.simRounds', params: { mean: result.meanRounds } },
    ...result.seats.map(({ seat, twoChoices, newInbox }) => ({
      key: 'cli.simSeat',
      params: { seat, choices: percent(twoChoices), inbox: percent(newInbox) },
    })),
    { key: 'cli.simSpeed', params: { speed: result.games / result.seconds, n: wish.workers } },
    ...(result.partial ? [{ key: 'cli.simPartial', params: { done: result.games, games: wish.games } }] : []),
  ];
  return words.map((one) => say(language, one)).join('\n');
}

async function main(argv: readonly string[]): Promise<number> {
  const typed = readArguments(argv, FLAGS);
  const language = languageOf(typed.value, process.env);
  const complain = (words: Words) => {
    process.stderr.write(`${say(language, words)}\n`);
    return 1;
  };
  if (typed.wrong !== null) return complain(typed.wrong);
  if (typed.value.flags.help === true) {
    process.stdout.write(`${say(language, { key: 'cli.simHelp' })}\n`);
    return 0;
  }
  const wish = readWish(typed.value);
  if (wish.wrong !== null) return complain(wish.wrong);
  const scenario = readScenario(wish.value.file);
  if (scenario.wrong !== null) return complain(scenario.wrong);
  if (wish.value.length) {
    process.stdout.write(`${lengthReport({ ...wish.value, scenario: scenario.value, language })}\n`);
    return 0;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const bar = progressBar(process.stderr, wish.value.games);
  const result = await playBatch({
    ...wish.value,
    scenario: scenario.value,
    signal: stop.signal,
    played: (done) => bar.show(done),
    lost: (why) => {
      bar.clear();
      complain({ key: 'cli.workerLost', params: { why } });
    },
  });
  bar.clear();
  const said = wish.value.json
    ? JSON.stringify(report(wish.value, scenario.value.id, result), null, 2)
    : lines(language, wish.value, result);
  process.stdout.write(`${said}\n`);
  return result.games === 0 && !stop.signal.aborted ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
