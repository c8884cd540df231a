import type { Language } from '../../text/words';

/** The days of a round as the exercise dates them: "10–23 Aug 2015". Both ISO days, in no time zone. */
export function exerciseDates(language: Language, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${from.slice(0, 10)}T00:00:00Z`), new Date(`${to.slice(0, 10)}T00:00:00Z`));
}
