import { type Remote, wrap } from 'comlink';
import type { SoloHost } from './worker';

let host: Remote<SoloHost> | null = null;

/** The worker in which solo play runs: rules, opponents and decks. One for the page, started when first needed. */
export function soloWorker(): Remote<SoloHost> {
  host ??= wrap<SoloHost>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'vigil-solo' }));
  return host;
}
