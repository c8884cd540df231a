import type { Board } from '../../../rules/board';
import type { AttackerView, LogLine } from '../../../view/seatView';

/** How closely the attacker believes things to be looked at: numbers from 0 to 1, learned from what it met itself. */
export type Coverage = {
  /** Chance a round that a team watches the place. */
  places: Record<string, number>;
  /** How dangerous one crossing of the sector is. */
  sectors: Record<string, number>;
};

/** What one expects before having met anybody: people are watched where people live. */
const PRIOR = { district: 0.5, hub: 0.35, target: 0.12, transit: 0.1, institution: 0.05, haven: 0 } as const;
const DOOR = 0.3;
const BESIDE = 0.1;
const FADES = 0.7;
const MOST = 0.95;
const BURNT = { nobody: -0.05, passed: 0, checked: 0.1, stopped: 0.3, questioned: 0.3, held: 0.5 } as const;

/** The coverage that the attacker perceives now. */
export function perceivedCoverage(board: Board, view: AttackerView): Coverage {
  const coverage: Coverage = { places: {}, sectors: {} };
  for (const { id, kind } of board.scenario.map.places) coverage.places[id] = PRIOR[kind];
  for (const line of view.log) {
    if (line.place !== null && isDoor(line)) noteDoor(board, coverage, line.place, view.round - line.round);
  }
  for (const { sector, checked } of view.sectors) coverage.sectors[sector] = 0.3 * (checked?.chance ?? 0.3);
  for (const { sector, round, what } of view.met) {
    const burnt = BURNT[what as keyof typeof BURNT] ?? 0;
    const before = coverage.sectors[sector] ?? 0;
    coverage.sectors[sector] = within(before + burnt * faded(view.round - round));
  }
  return coverage;
}

function isDoor({ icon, words }: LogLine): boolean {
  return icon === 'door-open' || words.key === 'evidence.lost' || words.key === 'evidence.publicArrest';
}

function noteDoor(board: Board, coverage: Coverage, place: string, age: number): void {
  raise(coverage.places, place, DOOR * faded(age));
  for (const { to } of board.legs.get(place) ?? []) raise(coverage.places, to, BESIDE * faded(age));
}

function raise(places: Record<string, number>, place: string, by: number): void {
  const before = places[place];
  if (before !== undefined) places[place] = within(before + by);
}

function faded(age: number): number {
  let share = 1;
  for (let round = 1; round < age; round++) share *= FADES;
  return share;
}

function within(chance: number): number {
  return Math.min(MOST, Math.max(0, chance));
}
