import type { Board } from '../board';
import { cellNumber } from '../cells';
import { gradeOf } from '../grades';
import { lastingFactor } from '../lasting';
import { PURPOSE } from '../random';
import { writeReport } from '../reports';
import type { Cell, CellDeed, Person, State } from '../state';
import { isHarmless, oneOf } from '../strangers';
import type { SeenSight } from './confusion';
import { confusionRow, sightAt } from './confusion';
import { ordersOfRound } from './ordersOfRound';

/**
 * The chance that a team watching a cell's place notices what the cell did this round: what it did, times the traces
 * its doctrine leaves, times the size of its plot (an idle cell's plot does not show), times lasting changes.
 */
export function watchChance(board: Board, state: State, cell: Cell, service?: string): number {
  const traces = lastingFactor(state, 'traces', { place: cell.place, cell: cell.id });
  return Math.min(
    board.numbers.sensors.watch.most,
    deedChance(board, cell.did, cell) * traces * attention(state, service),
  );
}

/** The same before lasting changes: what a deed shows where a team watches. */
export function deedChance(board: Board, did: CellDeed, cell: Pick<Cell, 'size'>): number {
  const { watch } = board.numbers.sensors;
  const idle = did === 'stay' || did === 'lieLow';
  const size = idle || cell.size === null ? 1 : watch.plotSize[cell.size];
  const base = watch[did === 'launch' ? 'prepare' : did];
  return Math.min(watch.most, base * board.doctrine.footprint * size);
}

/** The chance that a watch takes note of one harmless person at home in its place. */
export function harmlessWatchChance(board: Board, state: State, place: string, service?: string): number {
  const { watch } = board.numbers.sensors;
  const traces = lastingFactor(state, 'traces', { place });
  return Math.min(watch.most, watch.harmlessAtHome * traces * attention(state, service));
}

/** The chance that a watch reports everyday life that names nobody. */
export function everydayChance(board: Board, state: State, service?: string): number {
  return Math.min(1, board.numbers.sensors.watch.everyday * attention(state, service));
}

/** How much of its attention a service has; 1 unless something distracts it. */
export function attention(state: State, service: string | undefined): number {
  return service === undefined ? 1 : lastingFactor(state, 'distract', { service });
}

const PERSON_WORDS: Record<SeenSight, string> = {
  movement: 'evidence.watchMovement',
  meeting: 'evidence.watchMeeting',
  preparation: 'evidence.watchPreparation',
};
const PLACE_WORDS: Record<SeenSight, string> = {
  movement: 'evidence.placeMovement',
  meeting: 'evidence.placeMeeting',
  preparation: 'evidence.placePreparation',
};

/** Every watch of the round writes what it saw into its service's file. */
export function runWatches(board: Board, state: State): void {
  const { services } = board.scenario;
  for (let index = 0; index < services.length; index++) {
    const service = services[index]?.id ?? '';
    for (const { place } of ordersOfRound(state, service, 'watch')) runWatch(board, state, { service, index, place });
  }
}

type Watch = { service: string; index: number; place: string };

function runWatch(board: Board, state: State, watch: Watch): void {
  const { service, place } = watch;
  const key = watchKey(board, watch);
  let reports = 0;
  for (const cell of state.cells) {
    if (cell.gone || cell.place !== place) continue;
    const ordinal = cellNumber(cell);
    const chance = watchChance(board, state, cell, service);
    if (board.draw(state.seed, PURPOSE.watch, state.round, key, ordinal, chance) === 0) continue;
    const named = board.draw(
      state.seed,
      PURPOSE.watchNames,
      state.round,
      key,
      ordinal,
      board.numbers.sensors.watch.namesMember,
    );
    const person = named === 1 ? oneOf(board, state, PURPOSE.watchNames, { entity: key, ordinal }, cell.members) : null;
    writeSight(board, state, watch, { did: cell.did, person, ordinal });
    reports++;
  }
  const chance = harmlessWatchChance(board, state, place, service);
  const { people } = state;
  for (let at = 0; at < people.length; at++) {
    const person = people[at] as Person;
    if (person.place !== place || person.home !== place || !isHarmless(person)) continue;
    if (board.draw(state.seed, PURPOSE.watchHarmless, state.round, key, person.n, chance) === 0) continue;
    writeSight(board, state, watch, { did: 'harmless', person: person.code, ordinal: person.n });
    reports++;
  }
  if (board.draw(state.seed, PURPOSE.everyday, state.round, key, 0, everydayChance(board, state, service)) === 1) {
    writeSight(board, state, watch, { did: 'harmless', person: null, ordinal: 0 });
    reports++;
  }
  if (reports === 0) writeNothing(board, state, watch);
}

function watchKey(board: Board, { index, place }: Watch): number {
  return (board.number.get(place) ?? 0) * 16 + index;
}

type Sighting = { did: CellDeed | 'harmless'; person: string | null; ordinal: number };

function writeSight(board: Board, state: State, watch: Watch, { did, person, ordinal }: Sighting): void {
  const { service, place } = watch;
  const key = watchKey(board, watch);
  const sight = sightAt(
    board.draw(state.seed, PURPOSE.watchSight, state.round, key, ordinal, confusionRow(board, did)),
  );
  writeReport(board, state, {
    collector: service,
    sensor: 'watch',
    sight,
    place,
    person,
    weight: board.numbers.weights.watch[sight],
    grade: gradeOf('watch', sight),
    words:
      person === null
        ? { key: PLACE_WORDS[sight], params: { place: { place } } }
        : { key: PERSON_WORDS[sight], params: { place: { place }, person: { person } } },
    ordinal: ordinal * 16 + watch.index,
  });
}

function writeNothing(board: Board, state: State, { service, place, index }: Watch): void {
  writeReport(board, state, {
    collector: service,
    sensor: 'watch',
    sight: 'nothing',
    place,
    person: null,
    weight: board.numbers.weights.watch.nothing,
    grade: gradeOf('watch', 'nothing'),
    words: { key: 'evidence.watchNothing', params: { place: { place } } },
    ordinal: index,
  });
}
