import { seedFrom } from '../../rules/random';
import type { Scenario } from '../../rules/shape/scenario';
import { diceOf } from '../dice';
import type { SettingsWish } from '../experiment/playSettings';
import { playSettings } from '../experiment/playSettings';
import type { Setting } from '../experiment/setting';
import { buildUpOnly } from '../experiment/setting';
import type { Interval } from '../intervals';
import { middleOf, wilson } from '../intervals';
import type { Pairing, Ratings } from './elo';
import { eloOf } from './elo';
import type { Ending, PairGames } from './endings';
import { endingOf } from './endings';

export type LadderWish = Omit<SettingsWish, 'settings' | 'known' | 'kept'> & {
  scenario: Scenario;
  attackers: readonly number[];
  defenders: readonly number[];
  games: number;
  /** What was played before, pair by pair; what is played now is written into it. */
  pairs: PairGames[];
  /** Told now and then, so that what was played can be kept. */
  save?: () => void;
};

export type PairRow = { attacker: number; defenders: number; games: number; attack: Interval; lost: Interval };
export type RatingRow = Interval & { side: 'attacker' | 'defenders'; level: number };
/** What a level is above the one below it, in Elo points of the same side. */
export type StepRow = Interval & { side: 'attacker' | 'defenders'; from: number; to: number; holds: boolean };
export type LadderRows = { pairs: PairRow[]; side: Interval; ratings: RatingRow[]; steps: StepRow[] };

/** Adjacent levels are to be at least so many Elo points apart, with the lower bound above nothing. */
const APART = 60;
const DRAWN = 300;
const SAVE_EVERY = 50;

/** Every attacker level against every defender level, which are not there yet. */
export function emptyPairs(attackers: readonly number[], defenders: readonly number[]): PairGames[] {
  return attackers.flatMap((attacker) => defenders.map((level) => ({ attacker, defenders: level, endings: '' })));
}

/** Plays what is missing of a ladder, pair by pair with the same seeds, and says whether all of it is there. */
export async function playLadder(wish: LadderWish): Promise<{ partial: boolean }> {
  const { scenario, games, pairs, save } = wish;
  const settings = pairs.map(({ attacker, defenders }): { setting: Setting; games: number } => ({
    setting: { scenario: buildUpOnly(scenario), attacker, defenders, habits: [] },
    games,
  }));
  let since = 0;
  const { partial } = await playSettings({
    ...wish,
    settings,
    known: (pair, game) => endingAt(pairs[pair] as PairGames, game) !== '.',
    kept: (pair, game, { figures }) => {
      setEnding(pairs[pair] as PairGames, game, endingOf(figures));
      since += 1;
      if (since % SAVE_EVERY === 0) save?.();
    },
  });
  save?.();
  return { partial };
}

function endingAt({ endings }: PairGames, game: number): string {
  return endings[game] ?? '.';
}

function setEnding(pair: PairGames, game: number, ending: Ending): void {
  const long = pair.endings.padEnd(game + 1, '.');
  pair.endings = `${long.slice(0, game)}${ending}${long.slice(game + 1)}`;
}

/** The table of a ladder, from the games that every pair has played: rates, ratings, and what each step is worth. */
export function ladderRows(pairs: readonly PairGames[], games: number): LadderRows {
  const worlds: number[] = [];
  for (let game = 0; game < games; game++) if (pairs.every((pair) => endingAt(pair, game) !== '.')) worlds.push(game);
  const whole = eloOf(pairings(pairs, worlds));
  const dice = diceOf(seedFrom('ladder'));
  const drawn = Array.from({ length: worlds.length === 0 ? 0 : DRAWN }, () =>
    eloOf(
      pairings(
        pairs,
        Array.from({ length: worlds.length }, () => worlds[dice.below(worlds.length)] as number),
      ),
    ),
  );
  const over = (of: (ratings: Ratings) => number) => middleOf(drawn.map(of), of(whole));
  return {
    pairs: pairs.map((pair) => pairRow(pair, games)),
    side: over(({ side }) => side),
    ratings: SIDES.flatMap((side) =>
      [...whole[side].keys()].map((level) => ({ side, level, ...over((ratings) => ratings[side].get(level) ?? 0) })),
    ),
    steps: SIDES.flatMap((side) => stepsOf(side, [...whole[side].keys()], over)),
  };
}

const SIDES = ['attacker', 'defenders'] as const;

function stepsOf(
  side: (typeof SIDES)[number],
  levels: readonly number[],
  over: (of: (ratings: Ratings) => number) => Interval,
): StepRow[] {
  return levels.slice(1).map((to, index) => {
    const from = levels[index] as number;
    const step = over((ratings) => (ratings[side].get(to) ?? 0) - (ratings[side].get(from) ?? 0));
    return { side, from, to, ...step, holds: step.estimate >= APART && step.low > 0 };
  });
}

/** The attacker has its way when an attack succeeds, or when the defenders lose the country. */
function pairings(pairs: readonly PairGames[], worlds: readonly number[]): Pairing[] {
  return pairs.map((pair) => {
    let wins = 0;
    for (const world of worlds) if (endingAt(pair, world) !== 'h') wins += 1;
    return { attacker: pair.attacker, defenders: pair.defenders, wins, games: worlds.length };
  });
}

function pairRow({ attacker, defenders, endings }: PairGames, games: number): PairRow {
  const played = [...endings.slice(0, games)].filter((ending) => ending !== '.');
  const attacks = played.filter((ending) => ending === 'a').length;
  const held = played.filter((ending) => ending === 'h').length;
  const of = played.length;
  return { attacker, defenders, games: of, attack: wilson(attacks, of), lost: wilson(of - held, of) };
}
