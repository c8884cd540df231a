import type { Words } from '../../text/words';
import type { FaceSeat } from '../../view/face';

/** Levels at which the computer can be asked to play each kind of seat. One that is not built yet plays as the highest that is. */
const LEVELS = { attacker: [0, 1, 2, 3, 4], service: [0, 1, 2, 3] } as const;
export const USUAL_LEVEL = 1;

export const levelsOf = (kind: FaceSeat['kind']): readonly number[] => LEVELS[kind];

/** The level of a seat nearest to the one asked for. */
export const nearestLevel = (kind: FaceSeat['kind'], level: number): number =>
  Math.max(0, Math.min(level, LEVELS[kind].length - 1));

/** What a level is called. */
export const levelName = (kind: FaceSeat['kind'], level: number): Words => ({
  key: `lobby.${kind}Level${nearestLevel(kind, level)}`,
});

/** What the computer does at a level, in one sentence. */
export const levelSays = (kind: FaceSeat['kind'], level: number): Words => ({
  key: `lobby.${kind}Level${nearestLevel(kind, level)}Says`,
});

/** The kind of a seat that is known by its id alone. */
export const kindOfSeat = (id: string): FaceSeat['kind'] => (id === 'attacker' ? 'attacker' : 'service');
