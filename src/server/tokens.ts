import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 24;

/** A key that cannot be guessed: 192 bits, safe in an address. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** A name for an exercise or a holder. */
export const newId = (): string => randomBytes(9).toString('base64url');

/** How a key is stored: never itself. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A key that follows from the server's secret and a purpose, so that it can be shown again without being stored. */
export const derivedToken = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(purpose).digest('base64url');

/** Whether two keys are the same, in a time that tells nothing. */
export const sameToken = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)));
