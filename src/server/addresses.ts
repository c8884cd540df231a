import { networkInterfaces } from 'node:os';

const NEAR = ['localhost', '127.0.0.1', '::1'];
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * The addresses under which browsers reach this server: this machine first, then every address on a local network.
 * Links and codes on a wall carry the last one, which other devices understand.
 */
export function addresses(host: string, port: number, given: string | undefined): string[] {
  if (given !== undefined) return [given.replace(/\/+$/, '')];
  if (NEAR.includes(host)) return [`http://localhost:${port}`];
  if (!EVERYWHERE.includes(host)) return [`http://${host}:${port}`];
  const near = Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .filter((card) => card.family === 'IPv4' && !card.internal)
    .map((card) => `http://${card.address}:${port}`);
  return [`http://localhost:${port}`, ...new Set(near)];
}
