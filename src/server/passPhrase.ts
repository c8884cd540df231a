import { randomInt } from 'node:crypto';
import { keptText } from './keptText';

const SOUNDS = 'b d f g k l m n p r s t v z'.split(' ');
const VOWELS = 'a e i o u'.split(' ');
const pick = (from: string[]): string => from[randomInt(from.length)] ?? '';
const syllable = (): string => pick(SOUNDS) + pick(VOWELS);

/** A phrase that can be read out: four invented words of three syllables, over 70 bits. */
const newPhrase = (): string => Array.from({ length: 4 }, () => syllable() + syllable() + syllable()).join('-');

/** What opens the instructor's area: as set by the environment, or made at the first start and kept. */
export const passPhrase = (folder: string, given: string | undefined): string =>
  given ?? keptText(folder, 'phrase', newPhrase);
