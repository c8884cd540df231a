import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses when a code is read out or written on a board. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/** A new code to join an exercise. */
export const newJoinCode = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** The code as somebody typed it: small letters and spaces are forgiven. */
export const readJoinCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
