import { type Remote, wrap } from 'comlink';
import type { Scenario } from '../../rules/shape/scenario';
import type { ServiceView } from '../../view/seatView';
import type { BeliefHost } from './beliefWorker';
import type { Read } from './readings';

let host: Remote<BeliefHost> | null = null;
let laid: Scenario | null = null;

function worker(): Remote<BeliefHost> {
  host ??= wrap<BeliefHost>(
    new Worker(new URL('./beliefWorker.ts', import.meta.url), { type: 'module', name: 'vigil-belief' }),
  );
  return host;
}

/** Whether this browser can work a reading out beside the page. */
export const canRead = (): boolean => typeof Worker !== 'undefined';

/** Reads a seat's own file in a worker of this page. Fails when the worker does. */
export async function readFile(model: Scenario, view: ServiceView): Promise<Read> {
  const reader = worker();
  if (laid !== model) {
    laid = model;
    await reader.lay(model);
  }
  return reader.read(view);
}
