/** Where the page opens the instructor's area with its pass phrase. */
export const runLink = (origin: string, phrase: string): string =>
  `${origin}/#/run?phrase=${encodeURIComponent(phrase)}`;

/** Where trainees join with a code already filled in. */
export const joinLink = (origin: string, code: string): string => `${origin}/#/join/${encodeURIComponent(code)}`;

/** A holder's own way back to his seats. */
export const seatLink = (origin: string, exercise: string, token: string): string =>
  `${origin}/#/table/${exercise}?token=${token}`;

/** Control's way to his console. */
export const controlLink = (origin: string, exercise: string, token: string): string =>
  `${origin}/#/control/${exercise}?token=${token}`;
