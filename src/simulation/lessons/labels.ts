import type { FigureName } from '../experiment/figures/figures';
import { newcombe } from '../intervals';
import type { Check, Played } from './lesson';
import { check, partOf } from './measure';

/** Rounds of plots bear one label more often in one arm than in another; nothing when nobody labelled them. */
export function labelShifts(played: Played, label: FigureName, first: string, second: string): Check[] {
  const labelled = [first, second].every((arm) => played(arm).some((row) => row.labelled > 0));
  if (!labelled) return [];
  const more = newcombe(partOf(played(first), label, 'labelled'), partOf(played(second), label, 'labelled'));
  return [check(`more_${label}`, 'share', more, { side: 'above', than: 0 })];
}
