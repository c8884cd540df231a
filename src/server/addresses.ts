import { networkInterfaces } from 'node:os';

/**
 * The addresses under which browsers reach this server: this machine first, then every address on a local network.
 * Links and codes on a wall carry the last one, which other devices understand.
 */
export function addresses(port: number, given: string | undefined): string[] {
  if (given !== undefined) return [given.replace(/\/+$/, '')];
  const near = Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .filter((card) => card.family === 'IPv4' && !card.internal)
    .map((card) => `http://${card.address}:${port}`);
  return [`http://localhost:${port}`, ...new Set(near)];
}
