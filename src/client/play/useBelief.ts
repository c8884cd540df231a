import type { Belief, PersonBelief, PlaceBelief } from '../../belief/belief';
import type { Aid } from '../../game/aid';
import { type Read, useReadings } from '../belief/readings';
import { usePlayTable } from './PlayTable';

/** How much this exercise helps to read a file. */
export const useAid = (): Aid => usePlayTable().room?.aid ?? 'notes';

/** Whether this seat may have its file read for it: a service in an exercise with the full aid. */
export function useMayRead(): boolean {
  const { view } = usePlayTable();
  return useAid() === 'full' && view.kind === 'service';
}

/** The reading of the own file of the seat in use; null where it is not worked out, not wanted, or not there yet. */
export function useReading(): Read | null {
  const { view, room } = usePlayTable();
  const may = useMayRead();
  const { bySeat, shown } = useReadings();
  const reading = bySeat[view.seat];
  return may && shown && reading !== undefined && reading.exercise === room?.exercise ? reading : null;
}

/** What the own file of the seat in use points to; null where there is no reading of it. */
export const useBelief = (): Belief | null => useReading()?.belief ?? null;

/** What a belief holds of a person; undefined when the file does not name him. */
export const onPerson = (belief: Belief | null, code: string): PersonBelief | undefined =>
  belief?.people.find((person) => person.code === code);

/** What a belief holds of a place; undefined where nothing of the network can be. */
export const onPlace = (belief: Belief | null, id: string): PlaceBelief | undefined =>
  belief?.places.find(({ place }) => place === id);
