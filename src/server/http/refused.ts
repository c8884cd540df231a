import type { Param, Words } from '../../text/words';

/** A request that cannot be done, with its sentence and the status of the answer. */
export class Refused extends Error {
  readonly statusCode: number;
  readonly reason: Words;
  constructor(statusCode: number, key: string, params?: Record<string, Param>) {
    super(key);
    this.statusCode = statusCode;
    this.reason = params === undefined ? { key } : { key, params };
  }
}

/** What is answered to a request that failed, whatever it threw: never more than a status and a sentence. */
export function answerTo(thrown: unknown): { status: number; reason: Words; fault: boolean } {
  if (thrown instanceof Refused) return { status: thrown.statusCode, reason: thrown.reason, fault: false };
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  if (status === 429) return { status, reason: { key: 'room.tooFast' }, fault: false };
  if (status === 413) return { status, reason: { key: 'room.tooBig' }, fault: false };
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { status, reason: { key: 'room.badShape' }, fault: false };
  return { status: 500, reason: { key: 'room.fault' }, fault: true };
}
