import type { Board } from './board';
import { lasting } from './lasting';
import { PURPOSE } from './random';
import type { Sector } from './shape/map';
import type { Person, State } from './state';

/** Units that count at a sector: those posted there, more or fewer by cards. Never below none. */
export function unitsAt(state: State, sector: string): number {
  return Math.max(0, (state.posts[sector] ?? 0) + lasting(state, 'checks', { place: sector }));
}

/**
 * The chance that one person who crosses is checked: 1 less the share that is missed, which shrinks with every unit.
 * At an outer border somebody is always checked; an inner one without units is open.
 */
export function checkChance(board: Board, sector: Sector, units: number): number {
  const { externalMiss, internalMiss, perUnit } = board.numbers.sensors.checks;
  let missed = sector.border === 'external' ? externalMiss : internalMiss;
  for (let unit = 0; unit < units; unit++) missed *= 1 - perUnit;
  return Math.min(1, Math.max(0, 1 - missed));
}

/**
 * What came of a person at a border: he passed unchecked, was checked in his own name, showed another name that held,
 * or showed one that did not.
 */
export type Check = 'passed' | 'ownName' | 'otherName' | 'foundPapers';

/** Checks one person on one leg of his way. `papers` is whether he travels in another name. */
export function checkPerson(
  board: Board,
  state: State,
  person: Person,
  leg: number,
  chance: number,
  papers: boolean,
): Check {
  const { papersCover, papersDetected } = board.numbers.sensors.checks;
  const { seed, round } = state;
  if (board.draw(seed, PURPOSE.check, round, person.n, leg, chance) === 0) return 'passed';
  if (!papers || board.draw(seed, PURPOSE.papersCover, round, person.n, leg, papersCover) === 0) return 'ownName';
  const found = board.draw(seed, PURPOSE.papersFound, round, person.n, leg, papersDetected) === 1;
  return found ? 'foundPapers' : 'otherName';
}
