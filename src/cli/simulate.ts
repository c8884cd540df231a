import type { Scenario } from '../rules/shape/scenario';
import type { BatchResult } from '../simulation/batch';
import { playBatch } from '../simulation/batch';
import type { Skill } from '../simulation/skill';
import { SKILLS, skillFrom } from '../simulation/skill';
import { say } from '../text/say';
import type { Language, Words } from '../text/words';
import type { Read, Typed } from './arguments';
import { right, wholeNumber, wrong } from './arguments';
import type { Desk } from './command';
import { namedScenario, runCommand } from './command';
import { lengthReport } from './lengthReport';
import { progressBar } from './progress';

const FLAGS = {
  scenario: 'string',
  games: 'string',
  seed: 'string',
  attacker: 'string',
  defenders: 'string',
  workers: 'string',
  length: 'boolean',
  json: 'boolean',
} as const;

type Wish = {
  scenario: Scenario;
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
  const scenario = namedScenario(typed);
  if (scenario.wrong !== null) return scenario;
  return right({
    scenario: scenario.value,
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

function report(wish: Wish, result: BatchResult) {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return {
    scenario: wish.scenario.id,
    games: result.games,
    seed: wish.seed,
    attacker: wish.attacker,
    defenders: wish.defenders,
    anyAttack: round(result.anyAttack),
    attack: round(result.attack),
    meanSeverity: round(result.meanSeverity),
    prevented: round(result.prevented),
    over: round(result.over),
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
    { key: 'cli.simOver', params: { share: percent(result.over) } },
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

async function simulate(wish: Wish, { language, print, complain, interruption }: Desk): Promise<number> {
  if (wish.length) {
    print(lengthReport({ ...wish, language }));
    return 0;
  }
  const signal = interruption();
  const bar = progressBar(process.stderr);
  bar.show(0, wish.games);
  const result = await playBatch({
    ...wish,
    signal,
    played: (done) => bar.show(done, wish.games),
    lost: (why) => {
      bar.clear();
      complain({ key: 'cli.workerLost', params: { why } });
    },
  });
  bar.clear();
  print(wish.json ? JSON.stringify(report(wish, result), null, 2) : lines(language, wish, result));
  return result.games === 0 && !signal.aborted ? 1 : 0;
}

process.exitCode = await runCommand(process.argv.slice(2), {
  flags: FLAGS,
  help: { key: 'cli.simHelp' },
  read: readWish,
  run: simulate,
});
