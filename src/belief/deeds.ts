import type { CellDeed } from '../rules/state';

/** What a cell does in a round, as small numbers; `ABSENT` is a cell that does not exist or can no longer act. */
export const STAY = 0;
export const LIE_LOW = 1;
export const ARRIVE = 2;
export const PREPARE = 3;
export const RECRUIT = 4;
export const JOIN = 5;
export const LAUNCH = 6;
export const ABSENT = 7;

/** The rules' names of the deeds, by their numbers here. */
export const DEEDS: readonly CellDeed[] = ['stay', 'lieLow', 'arrive', 'prepare', 'recruit', 'join', 'launch'];

/** Whether a cell was given work, so that somebody may have talked about it. */
export function gaveWork(deed: number): boolean {
  return deed !== STAY && deed !== LIE_LOW && deed !== ABSENT;
}
