import { describe, expect, it } from 'vitest';
import { addLasting } from '../../src/rules/lasting';
import { everydayChance, harmlessWatchChance, runWatches, watchChance } from '../../src/rules/sensors/watch';
import type { Report, State } from '../../src/rules/state';
import { within } from '../harness/chance';
import { table } from '../harness/table';

const DRAWS = 2000;

/** What one team at a place writes in each of many rounds that differ by their keys alone. */
function watched(t: ReturnType<typeof table>, place: string): Report[][] {
  const rounds: Report[][] = [];
  for (let round = 1; round <= DRAWS; round++) {
    t.state.round = round;
    t.state.awaited = [];
    (t.state.services.intelligence as State['services'][string]).history = [{ round, order: { kind: 'watch', place } }];
    runWatches(t.board, t.state);
    rounds.push(t.state.awaited.map(({ report }) => report));
  }
  return rounds;
}

/** A place with one cell that prepares, and nobody else. */
function preparing() {
  const t = table();
  for (const person of t.state.people) if (person.role === 'harmless') person.home = 'shore';
  const cell = t.cell('pair');
  cell.did = 'prepare';
  cell.size = 'medium';
  return { t, cell, place: cell.place };
}

describe('a watch', () => {
  it('sees a cell prepare as often as the rules say, times the traces of its doctrine', () => {
    const { t, cell, place } = preparing();
    const chance = watchChance(t.board, t.state, cell);
    expect(chance).toBeCloseTo(0.65 * 1.1, 10);
    const rounds = watched(t, place);
    const named = rounds.filter((reports) => reports.some(({ person }) => person !== null)).length;
    within(named, DRAWS, chance * t.board.numbers.sensors.watch.namesMember);
  });

  it('sees preparation for what it is as often as the confusion table says', () => {
    const { t, place } = preparing();
    const seen = watched(t, place)
      .flat()
      .filter(({ person }) => person !== null);
    within(seen.filter(({ sight }) => sight === 'preparation').length, seen.length, 0.6);
    within(seen.filter(({ sight }) => sight === 'meeting').length, seen.length, 0.3);
  });

  it('counts the size of a plot only while the cell works on it', () => {
    const { t, cell } = preparing();
    cell.size = 'small';
    expect(watchChance(t.board, t.state, cell)).toBeCloseTo(0.65 * 1.1 * 0.7, 10);
    cell.size = 'large';
    expect(watchChance(t.board, t.state, cell)).toBe(0.95);
    cell.did = 'stay';
    expect(watchChance(t.board, t.state, cell)).toBeCloseTo(0.15 * 1.1, 10);
    cell.did = 'lieLow';
    expect(watchChance(t.board, t.state, cell)).toBeCloseTo(0.05 * 1.1, 10);
  });

  it('sees less while its service is distracted or traces are few', () => {
    const { t, cell } = preparing();
    const full = watchChance(t.board, t.state, cell, 'intelligence');
    addLasting(t.state, 1, { what: 'distract', amount: 0.5, service: 'intelligence' });
    addLasting(t.state, 1, { what: 'traces', amount: 0.5 });
    expect(watchChance(t.board, t.state, cell, 'intelligence')).toBeCloseTo(full / 4, 10);
    expect(watchChance(t.board, t.state, cell, 'response')).toBeCloseTo(full / 2, 10);
    expect(harmlessWatchChance(t.board, t.state, cell.place, 'intelligence')).toBeCloseTo(0.12 / 4, 10);
  });

  it('names harmless people at home, by every sight, as often as the rules say', () => {
    const t = table();
    t.state.cells = [];
    const harmless = t.state.people.find(({ role }) => role === 'harmless');
    for (const person of t.state.people) if (person !== harmless) person.home = 'shore';
    const place = harmless?.home ?? '';
    const seen = watched(t, place)
      .flat()
      .filter(({ person }) => person === harmless?.code);
    within(seen.length, DRAWS, 0.12);
    within(seen.filter(({ sight }) => sight === 'movement').length, seen.length, 0.55);
    expect(new Set(seen.map(({ sight }) => sight))).toEqual(new Set(['movement', 'meeting', 'preparation']));
  });

  it('reports everyday life that names nobody, and nothing, with negative weight, when nothing came', () => {
    const t = table();
    t.state.cells = [];
    const rounds = watched(t, 'stadium');
    within(rounds.filter((reports) => reports[0]?.sight !== 'nothing').length, DRAWS, everydayChance(t.board, t.state));
    for (const reports of rounds) {
      expect(reports).toHaveLength(1);
      expect(reports[0]?.person).toBeNull();
      if (reports[0]?.sight === 'nothing') expect(reports[0].weight).toBe(-0.25);
    }
  });

  it('writes for its own service alone', () => {
    const { t, place } = preparing();
    t.order('intelligence', { kind: 'watch', place });
    const others = ['border', 'response', 'coordination'].map((id) => t.file(id).length);
    t.round();
    expect(t.file('intelligence').some(({ sensor }) => sensor === 'watch')).toBe(true);
    const sensors = ['border', 'response', 'coordination'].map(
      (id) => t.file(id).filter(({ sensor }) => sensor !== 'watch').length,
    );
    others.forEach((before, index) => {
      expect(sensors[index]).toBeGreaterThanOrEqual(before);
    });
    expect(
      ['border', 'response', 'coordination'].flatMap((id) => t.file(id)).some(({ sensor }) => sensor === 'watch'),
    ).toBe(false);
  });
});
