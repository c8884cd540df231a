import type { GameResult } from './playGame';

/** What many games of one kind came to. Shares are from 0 to 1; rounds and severity are means a game. */
export type Totals = {
  games: number;
  /** Share of games with at least one attack that succeeded. */
  anyAttack: number;
  /** Share of games in which total severity reached the scenario's limit: the defenders failed. */
  attack: number;
  meanSeverity: number;
  /** Share of games that ended early because every cell was taken. */
  prevented: number;
  /** Share of games whose manhunt ended early because everybody was taken or had got away. */
  over: number;
  /** Share of games that ended at trust 0. */
  trustCollapse: number;
  meanRounds: number;
  meanTrust: number;
};

/** Sums results in the order of their games, so that the sums are equal however the games were shared out. */
export function totalsOf(results: readonly (GameResult | undefined)[], failAt: number): Totals {
  const sum = {
    games: 0,
    anyAttack: 0,
    attack: 0,
    severity: 0,
    prevented: 0,
    over: 0,
    trustCollapse: 0,
    rounds: 0,
    trust: 0,
  };
  for (const result of results) {
    if (result === undefined) continue;
    sum.games += 1;
    sum.anyAttack += result.severity > 0 ? 1 : 0;
    sum.attack += result.severity >= failAt ? 1 : 0;
    sum.severity += result.severity;
    sum.prevented += result.why === 'prevented' ? 1 : 0;
    sum.over += result.why === 'over' ? 1 : 0;
    sum.trustCollapse += result.why === 'trust' ? 1 : 0;
    sum.rounds += result.round;
    sum.trust += result.trust;
  }
  const mean = (total: number) => (sum.games === 0 ? 0 : total / sum.games);
  return {
    games: sum.games,
    anyAttack: mean(sum.anyAttack),
    attack: mean(sum.attack),
    meanSeverity: mean(sum.severity),
    prevented: mean(sum.prevented),
    over: mean(sum.over),
    trustCollapse: mean(sum.trustCollapse),
    meanRounds: mean(sum.rounds),
    meanTrust: mean(sum.trust),
  };
}
