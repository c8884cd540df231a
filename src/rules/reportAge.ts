import type { Board } from './board';
import type { Report } from './state';

/** How much of its weight a report still has: evidence grows old alike for everybody. Age counts from the observation. */
export function reportAge(board: Board, report: Report, round: number): 'full' | 'half' | 'none' {
  const { fullUntil, halfUntil } = board.numbers.weights;
  const age = round - report.round;
  if (age <= fullUntil) return 'full';
  return age <= halfUntil ? 'half' : 'none';
}

/** What a report weighs towards grounds in a round. */
export function weightNow(board: Board, report: Report, round: number): number {
  const age = reportAge(board, report, round);
  if (age === 'none') return 0;
  return age === 'half' ? report.weight / 2 : report.weight;
}
