import { resolve } from 'node:path';
import type { Environment } from './environment';

/** Why the server could not start, in a sentence for its owner; null when it is nothing he can mend. */
export function whyNotStarted(fault: unknown, { HOST, PORT, DATA, SCENARIOS }: Environment): string | null {
  const { code, syscall, path, message } = (fault ?? {}) as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Port ${PORT} on ${HOST} is taken. Set PORT to another one.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${HOST}. Set HOST to another one.`;
  if (code === 'EACCES' && syscall === 'listen') return `The server may not use port ${PORT}. Set PORT to another one.`;
  if (path !== undefined && resolve(path) === resolve(SCENARIOS))
    return `The folder of scenarios ${SCENARIOS} cannot be read. Set SCENARIOS to another one.`;
  if (path !== undefined && resolve(path).startsWith(resolve(DATA)))
    return `The data folder ${DATA} cannot be written. Set DATA to another one.`;
  if (code?.startsWith('SQLITE_')) return `The database in ${DATA} cannot be used: ${message}`;
  return null;
}
