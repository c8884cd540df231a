import fc from 'fast-check';

/** A text that says the same in both languages. */
export const both = (words: string) => ({ en: words, fr: words });

/** A share of the whole, in hundredths, so that a failing file can be read. */
export const chance = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);

/** A number between two others, in hundredths. */
export const between = (least: number, most: number) =>
  fc.integer({ min: Math.round(least * 100), max: Math.round(most * 100) }).map((hundredths) => hundredths / 100);

export const whole = (min: number, max: number) => fc.integer({ min, max });
