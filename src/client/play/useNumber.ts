import { useMemo } from 'react';
import { useSettings } from '../settings';

/** Writes a number in the reader's language with a real minus; `signed` shows the plus too. */
export function useNumber(): (value: number, figures?: number, signed?: boolean) => string {
  const language = useSettings((settings) => settings.language);
  return useMemo(
    () =>
      (value, figures = 0, signed = false) => {
        const digits = Math.abs(value).toFixed(figures);
        const sign = value < 0 ? '−' : signed && value > 0 ? '+' : '';
        return sign + (language === 'fr' ? digits.replace('.', ',') : digits);
      },
    [language],
  );
}
