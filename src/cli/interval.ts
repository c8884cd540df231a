import type { Interval } from '../simulation/intervals';

export type Shown = { estimate: string; low: string; high: string };

/** Writes an estimate with its bounds: shares in percent with one digit, other numbers with two. */
export function shown(interval: Interval, unit: 'share' | 'number', language: string): Shown {
  const { estimate, low, high } = interval;
  return {
    estimate: shownNumber(estimate, unit, language),
    low: shownNumber(low, unit, language),
    high: shownNumber(high, unit, language),
  };
}

/** Writes one number; a dash where nothing was measured. */
export function shownNumber(value: number, unit: 'share' | 'number', language: string): string {
  if (!Number.isFinite(value)) return '–';
  const digits = unit === 'share' ? (value * 100).toFixed(1) : value.toFixed(2);
  const written = digits.replace(/^-/, '−');
  const local = language === 'fr' ? written.replace('.', ',') : written;
  return unit === 'share' ? `${local} %` : local;
}

/** The same for JSON: four digits, and null where nothing was measured. */
export function written({ estimate, low, high }: Interval): {
  estimate: number | null;
  low: number | null;
  high: number | null;
} {
  return { estimate: rounded(estimate), low: rounded(low), high: rounded(high) };
}

function rounded(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : null;
}
