import { makeBoard } from '../rules/board';
import type { Scenario } from '../rules/shape/scenario';
import { batchSeed } from '../simulation/batchSeed';
import type { LengthEstimate, Minutes } from '../simulation/length/estimate';
import { estimateLength, PACE_NAMES, PACES } from '../simulation/length/estimate';
import { roundsOfGame } from '../simulation/length/roundsOfGame';
import type { Skill } from '../simulation/skill';
import { say } from '../text/say';
import type { Language, Words } from '../text/words';
import { progressBar } from './progress';

export type LengthWish = {
  scenario: Scenario;
  games: number;
  seed: string;
  attacker: Skill;
  defenders: Skill;
  language: Language;
  json: boolean;
};

/** Records games and answers how long a table would take for them: an estimate, with what it was made from. */
export function lengthReport(wish: LengthWish): string {
  const { scenario, games, seed, attacker, defenders, language } = wish;
  const board = makeBoard(scenario);
  const bar = progressBar(process.stderr);
  const played = Array.from({ length: games }, (_, game) => {
    bar.show(game, games);
    return roundsOfGame(board, { seed: batchSeed(seed, game), attacker, defenders, language });
  });
  bar.clear();
  const estimate = estimateLength(played);
  return wish.json ? asJson(wish, estimate) : asLines(wish, estimate);
}

const tenth = (minutes: number) => Math.round(minutes * 10) / 10;
const rounded = ({ low, mid, high }: Minutes): Minutes => ({ low: tenth(low), mid: tenth(mid), high: tenth(high) });

function asJson({ scenario, games, seed, attacker, defenders, language }: LengthWish, estimate: LengthEstimate) {
  const report = {
    scenario: scenario.id,
    estimate: true,
    games,
    seed,
    attacker,
    defenders,
    language,
    says: scenario.minutes,
    full: rounded(estimate.full),
    mean: rounded(estimate.mean),
    acts: estimate.acts.map((act) => ({
      ...act,
      minutes: rounded(act.minutes),
      whole: rounded(act.whole),
      rounds: act.rounds.map((round) => ({
        ...round,
        minutes: rounded(round.minutes),
        words: Math.round(round.words),
      })),
    })),
    paces: PACES,
  };
  return JSON.stringify(report, null, 2);
}

function asLines({ scenario, games, attacker, defenders, language }: LengthWish, estimate: LengthEstimate): string {
  const minutes = (of: Minutes) => rounded(of);
  const [least, most] = scenario.minutes;
  const words: Words[] = [
    {
      key: 'cli.lengthHead',
      params: {
        title: { text: scenario.title },
        n: games,
        attacker: String(attacker),
        defenders: String(defenders),
      },
    },
    { key: 'cli.lengthFull', params: minutes(estimate.full) },
    { key: 'cli.lengthMean', params: minutes(estimate.mean) },
    ...estimate.acts.flatMap((act): Words[] => [
      {
        key: 'cli.lengthAct',
        params: { act: act.act, n: act.games, rounds: act.rounds.length, ...minutes(act.whole) },
      },
      ...act.rounds.map((round) => ({
        key: 'cli.lengthRound',
        params: { round: round.number, seat: round.slowest, words: Math.round(round.words), ...minutes(round.minutes) },
      })),
    ]),
    { key: 'cli.lengthSays', params: { least, most } },
    ...PACE_NAMES.map((pace) => ({
      key: 'cli.lengthPace',
      params: { pace: { words: { key: `cli.pace_${pace}` } }, ...PACES[pace] },
    })),
  ];
  return words.map((one) => say(language, one)).join('\n');
}
