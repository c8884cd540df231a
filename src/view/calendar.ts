import type { Scenario } from '../rules/shape/scenario';

const DAY = 86_400_000;

/** First and last day of a round, as ISO dates of the exercise's own calendar. */
export function roundDates(calendar: Scenario['calendar'], round: number): { from: string; to: string } {
  const start = Date.parse(`${calendar.start}T00:00:00Z`) + (round - 1) * calendar.daysPerRound * DAY;
  return { from: isoDate(start), to: isoDate(start + (calendar.daysPerRound - 1) * DAY) };
}

const isoDate = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
