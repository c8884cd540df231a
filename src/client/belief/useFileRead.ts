import { useEffect } from 'react';
import type { Scenario } from '../../rules/shape/scenario';
import type { ServiceView } from '../../view/seatView';
import { canRead, readFile } from './fileReader';
import { useReadings } from './readings';

type Wanted = { exercise: string; model: Scenario; view: ServiceView };

let busy = false;
let next: Wanted | null = null;

/** Names the state of a file: it changes when there is something new to be read off it, and not with orders being written. */
export const stateOfFile = ({ seat, round, phase, reports, people, history, log, cards }: ServiceView): string =>
  [seat, round, phase, reports.length, people.length, history.length, log.length, cards.length].join('/');

/** Reads what is wanted, one at a time; of what waits only the newest is read. */
async function readNext(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let wanted = next; wanted !== null; wanted = next) {
    next = null;
    const { exercise, model, view } = wanted;
    try {
      const read = await readFile(model, view);
      useReadings.getState().keep(view.seat, { exercise, of: stateOfFile(view), ...read });
    } catch (fault) {
      console.error(fault);
    }
  }
  busy = false;
}

/** Keeps the reading of the seat in use up to its file, while the page stands. Nothing without a model. */
export function useFileRead(exercise: string, model: Scenario | null, view: ServiceView | null): void {
  const state = view === null ? null : stateOfFile(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view is read again only when its file has changed
  useEffect(() => {
    if (model === null || view === null || !canRead()) return;
    const known = useReadings.getState().bySeat[view.seat];
    if (known?.exercise === exercise && known.of === state) return;
    next = { exercise, model, view };
    void readNext();
  }, [exercise, model, state]);
}
