import type { FigureName, Figures } from '../experiment/figures/figures';
import type { Interval } from '../intervals';
import { meanOf, pairedDifference, ratioOf, wilson } from '../intervals';
import type { Arm, Check, Played, Series, Unit, Wanted } from './lesson';

/** One figure of every game. */
export function valuesOf(rows: readonly Figures[], figure: FigureName): number[] {
  return rows.map((row) => row[figure]);
}

/** Share of games in which a figure is 1. */
export function shareOf(rows: readonly Figures[], figure: FigureName): Interval {
  let count = 0;
  for (const row of rows) count += row[figure];
  return wilson(count, rows.length);
}

/** Things among other things over many games, such as hits among raids. */
export function partOf(rows: readonly Figures[], part: FigureName, whole: FigureName): Interval {
  return ratioOf(valuesOf(rows, part), valuesOf(rows, whole));
}

/** What a figure is more in one arm than in another with the same seeds. */
export function moreIn(played: Played, figure: FigureName, first: string, second: string): Interval {
  return pairedDifference(valuesOf(played(first), figure), valuesOf(played(second), figure));
}

/** A claim with its verdict: it holds when the bound on the wanted side lies beyond the wanted number. */
export function check(measure: string, unit: Unit, interval: Interval, wanted: Wanted): Check {
  const { estimate, low, high } = interval;
  const holds = wanted.side === 'above' ? low >= wanted.than && low > Number.NEGATIVE_INFINITY : high <= wanted.than;
  return { measure: { key: `lessons.${measure}` }, unit, estimate, low, high, wanted, holds };
}

/** The same measure in every arm. */
export function series(
  measure: string,
  unit: Unit,
  { played, arms }: { played: Played; arms: readonly Arm[] },
  of: (rows: readonly Figures[]) => Interval,
): Series {
  const points = arms.map(({ id, name }) => ({ arm: id, name, games: played(id).length, ...of(played(id)) }));
  return { measure: { key: `lessons.${measure}` }, unit, points };
}

/** The share of games with a figure, in every arm. */
export function shares(figure: FigureName, played: Played, arms: readonly Arm[]): Series {
  return series(`share_${figure}`, 'share', { played, arms }, (rows) => shareOf(rows, figure));
}

/** The mean of a figure, in every arm. */
export function means(figure: FigureName, played: Played, arms: readonly Arm[]): Series {
  return series(`mean_${figure}`, 'number', { played, arms }, (rows) => meanOf(valuesOf(rows, figure)));
}
