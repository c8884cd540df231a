import type { Scenario } from '../../rules/shape/scenario';
import type { Words } from '../../text/words';
import type { PlayedGame } from '../experiment/playSetting';
import type { SettingsWish } from '../experiment/playSettings';
import { playSettings } from '../experiment/playSettings';
import type { Interval } from '../intervals';
import { meanOf, pairedDifference, wilson } from '../intervals';
import type { Match } from './portfolio';
import { attackers, bounds, forcedOptions, plain, usual } from './portfolio';
import type { Usage } from './usage';
import { usageOf } from './usage';

export type BalanceWish = Omit<SettingsWish, 'settings' | 'known' | 'kept'> & {
  scenario: Scenario;
  games: number;
  /** Forces every option of every card in turn, too; that takes as many games again for each. */
  options: boolean;
};

export type MatchRow = { id: string; name: Words; games: number; attack: Interval; lost: Interval };
/** What a card's option changes when it is forced, against the deck as usual in the same worlds. */
export type OptionRow = { id: string; name: Words; games: number; attack: Interval; trust: Interval };
export type Balance = {
  usual: MatchRow;
  rounds: Interval;
  undecided: Interval;
  attackers: MatchRow[];
  bounds: MatchRow[];
  usage: Usage;
  options: OptionRow[];
  goals: Goal[];
  games: number;
  seconds: number;
  partial: boolean;
};

/** What balance asks for, and whether it was shown. */
export type Goal = { id: string; value: number; holds: boolean };

/** Plays a deck against many attackers and reports what its numbers come to. */
export async function balanceOf(wish: BalanceWish): Promise<Balance> {
  const { scenario, games } = wish;
  const many = attackers(scenario);
  const matches = [usual(scenario), ...many, ...bounds(scenario)];
  const beside = plain(scenario);
  const forced = wish.options ? [beside, ...forcedOptions(scenario)] : [];
  const settings = [...matches, ...forced].map(({ setting }) => ({ setting, games }));
  const played = await playSettings({ ...wish, settings });
  const of = (match: Match) => played.games[[...matches, ...forced].indexOf(match)] ?? [];
  const rows = matches.map((match) => matchRow(match, present(of(match))));
  const own = of(matches[0] as Match);
  const portfolio = rows.slice(1, 1 + many.length);
  const ends = rows.slice(1 + portfolio.length);
  const rivals = portfolio.filter((_, index) => many[index]?.rival === true);
  const usage = usageOf(scenario, present(own));
  return {
    usual: rows[0] as MatchRow,
    rounds: meanOf(present(own).map(({ figures }) => figures.rounds)),
    undecided: shareOf(present(own), ({ figures }) => figures.undecided > 0),
    attackers: portfolio,
    bounds: ends,
    usage,
    options: forced.slice(1).map((match) => optionRow(match, of(match), of(beside))),
    goals: goalsOf(rows[0] as MatchRow, rivals, ends, present(own)),
    games: played.games.reduce((sum, row) => sum + present(row).length, 0),
    seconds: played.seconds,
    partial: played.partial,
  };
}

type Row = readonly (PlayedGame | undefined)[];
const present = (row: Row): PlayedGame[] => row.filter((game) => game !== undefined);

function shareOf(games: readonly PlayedGame[], of: (game: PlayedGame) => boolean): Interval {
  return wilson(games.filter(of).length, games.length);
}

function matchRow({ id, name }: Match, games: readonly PlayedGame[]): MatchRow {
  const attack = shareOf(games, ({ figures }) => figures.attack > 0);
  return { id, name, games: games.length, attack, lost: shareOf(games, ({ figures }) => figures.lost > 0) };
}

/** Only the worlds in which the card was dealt as usual can tell anything. */
function optionRow({ id, name }: Match, forced: Row, own: Row): OptionRow {
  const card = `card/${id.split('/')[0]}`;
  const pairs = own.flatMap((game, world) => {
    const other = forced[world];
    return game?.parts.includes(card) === true && other !== undefined ? [{ game, other }] : [];
  });
  const changes = (figure: 'attack' | 'trust') =>
    pairedDifference(
      pairs.map(({ other }) => other.figures[figure]),
      pairs.map(({ game }) => game.figures[figure]),
    );
  return { id, name, games: pairs.length, attack: changes('attack'), trust: changes('trust') };
}

/** Attack in 45 to 60 % as usual; no attacker better than the rest by 15 points; the ends; suspense. */
function goalsOf(
  own: MatchRow,
  portfolio: readonly MatchRow[],
  ends: readonly MatchRow[],
  games: PlayedGame[],
): Goal[] {
  const rates = portfolio.map(({ attack }) => attack.estimate).sort((a, b) => b - a);
  const [top = 0, ...rest] = rates;
  const lead = top - rest.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rest.length);
  const end = (id: string) => ends.find((row) => row.id === id)?.attack.estimate ?? Number.NaN;
  const undecided = shareOf(games, ({ figures }) => figures.undecided > 0).estimate;
  return [
    { id: 'attack', value: own.attack.estimate, holds: own.attack.estimate >= 0.45 && own.attack.estimate <= 0.6 },
    { id: 'lead', value: lead, holds: lead <= 0.15 },
    { id: 'passive', value: end('passive'), holds: end('passive') >= 0.95 },
    { id: 'truth', value: end('truth'), holds: end('truth') <= 0.05 },
    { id: 'undecided', value: undecided, holds: undecided >= 0.5 },
  ];
}
