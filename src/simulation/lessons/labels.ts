import type { FigureName } from '../experiment/figures/figures';
import { pairedDifference } from '../intervals';
import type { Arm, Check, Played, Series } from './lesson';
import { check, partOf, series, valuesOf } from './measure';

/**
 * Rounds of plots that led to an attack bear one label more often in one arm than in another, in games that are
 * labelled in both; nothing when nobody labelled any.
 */
export function labelShifts(played: Played, label: FigureName, first: string, second: string): Check[] {
  const both = played(first).map((row, world) => [row, played(second)[world] ?? row] as const);
  const labelled = both.filter((rows) => rows.every(({ gamesLabelled }) => gamesLabelled > 0));
  if (labelled.length === 0) return [];
  const [more, less] = [labelled.map(([row]) => row), labelled.map(([, row]) => row)];
  const shift = pairedDifference(valuesOf(more, label), valuesOf(less, label));
  return [check(`more_${label}`, 'number', shift, { side: 'above', than: 0 })];
}

/** The share of a label among all rounds of plots that led to an attack, in every arm; nothing when nobody labelled any. */
export function labelShares(label: FigureName, played: Played, arms: readonly Arm[]): Series[] {
  const labelled = arms.every(({ id }) => played(id).some((row) => row.gamesLabelled > 0));
  return labelled
    ? [series(`share_${label}`, 'share', { played, arms }, (rows) => partOf(rows, label, 'labelled'))]
    : [];
}
