import { isKnownHeld } from '../before';
import type { Board } from '../board';
import { gradeOf } from '../grades';
import { ownCell, personOf } from '../personOf';
import { hashText, PURPOSE } from '../random';
import { writeReport } from '../reports';
import { shadowService } from '../shadows';
import type { Person, State } from '../state';
import { someHarmless } from '../strangers';
import type { SeenSight } from './confusion';
import { confusionRow, sightAt } from './confusion';
import { ordersOfRound } from './ordersOfRound';
import { attention } from './watch';

/**
 * The chance that a follow brings something worth a report. A member of a cell is seen, less surely on a journey; a
 * team that shadows him from a border has its own chance to hold on. A harmless person's day is noted as often as
 * makes false meetings come out at the stated chance. Nobody can be followed into the haven.
 */
export function followChance(
  board: Board,
  state: State,
  person: Person,
  { service, shadow = false }: { service?: string; shadow?: boolean } = {},
): number {
  if (person.fate !== 'free' || board.places.get(person.place)?.kind === 'haven') return 0;
  const { follow, shadow: shadowing } = board.numbers.sensors;
  const cell = ownCell(state, person);
  const travelled = cell?.did === 'arrive' ? follow.overBorder : follow.sees;
  const sees = (shadow ? shadowing.holds : travelled) * attention(state, service);
  if (cell !== undefined) return sees;
  const [, meeting] = confusionRow(board, 'harmless');
  return sees * (meeting === 0 ? 1 : Math.min(1, follow.falseMeeting / meeting));
}

const FOLLOW_WORDS: Record<SeenSight, string> = {
  movement: 'evidence.followMovement',
  meeting: 'evidence.followMeeting',
  preparation: 'evidence.followPreparation',
};

/** Every follow of the round, and every team that shadows a person let run, reports on its person. */
export function runFollows(board: Board, state: State): void {
  const { services } = board.scenario;
  const watchers = state.shadows.length > 0 ? shadowService(board) : null;
  for (let index = 0; index < services.length; index++) {
    const service = services[index]?.id ?? '';
    const ordered = ordersOfRound(state, service, 'follow');
    if (ordered.length > 0 || service === watchers) followAll(board, state, { service, index, ordered });
  }
}

type Followed = { service: string; index: number; ordered: readonly { person: string }[] };

/** One service's follows: whom it was ordered to follow, then whom its teams shadow besides. */
function followAll(board: Board, state: State, { service, index, ordered }: Followed): void {
  const followed = ordered.map(({ person }) => person);
  const shadowed = service === shadowService(board) ? shadowedNow(state, service) : [];
  for (const code of new Set([...followed, ...shadowed])) {
    const person = personOf(state, code);
    if (person === undefined) continue;
    runFollow(board, state, { service, index, person, shadow: !followed.includes(code) });
  }
}

/** Whom a team still shadows: nobody of whom its service learns at this outcome that he is held. */
function shadowedNow(state: State, service: string): string[] {
  const codes = state.shadows.filter(({ until }) => until >= state.round).map(({ person }) => person);
  return codes.filter((code) => {
    const person = personOf(state, code);
    return person !== undefined && !isKnownHeld(state, service, person);
  });
}

type Follow = { service: string; index: number; person: Person; shadow: boolean };

function runFollow(board: Board, state: State, follow: Follow): void {
  const { service, index, person } = follow;
  const { weights } = board.numbers;
  const chance = followChance(board, state, person, follow);
  const seen = board.draw(state.seed, PURPOSE.follow, state.round, person.n, index, chance);
  if (seen === 0) {
    writeReport(board, state, {
      collector: service,
      sensor: 'follow',
      sight: 'nothing',
      place: null,
      person: person.code,
      weight: weights.follow.nothing,
      grade: gradeOf('follow', 'nothing'),
      words: { key: 'evidence.followNothing', params: { person: { person: person.code } } },
      ordinal: index,
    });
    return;
  }
  const row = confusionRow(board, ownCell(state, person)?.did ?? 'harmless');
  const sight = sightAt(board.draw(state.seed, PURPOSE.followSight, state.round, person.n, index, row));
  writeReport(board, state, {
    collector: service,
    sensor: 'follow',
    sight,
    place: person.place,
    person: person.code,
    weight: weights.follow[sight],
    grade: gradeOf('follow', sight),
    words: { key: FOLLOW_WORDS[sight], params: { person: { person: person.code }, place: { place: person.place } } },
    ordinal: index,
  });
  for (const companion of companionsSeen(board, state, follow)) writeCompanion(board, state, follow, companion);
}

/** Who else the team could name: members of the same cell, or one harmless person in the same place. */
function companionsSeen(board: Board, state: State, { index, person }: Follow): string[] {
  const members = ownCell(state, person)?.members.filter((code) => code !== person.code);
  const others = members ?? strangersBeside(board, state, person, index);
  const chance = board.numbers.sensors.follow.companionNamed;
  return others.filter((code) => {
    const ordinal = (hashText(code) ^ index) >>> 0;
    return board.draw(state.seed, PURPOSE.followCompanion, state.round, person.n, ordinal, chance) === 1;
  });
}

function strangersBeside(board: Board, state: State, person: Person, index: number): string[] {
  const key = { entity: person.n, ordinal: index };
  const isBeside = (other: Person) => other !== person && other.place === person.place;
  const stranger = someHarmless(board, state, PURPOSE.followCompanion, key, isBeside);
  return stranger === null ? [] : [stranger.code];
}

function writeCompanion(board: Board, state: State, { service, index, person }: Follow, companion: string): void {
  writeReport(board, state, {
    collector: service,
    sensor: 'follow',
    sight: 'named',
    place: person.place,
    person: companion,
    others: [person.code],
    weight: board.numbers.weights.companion,
    grade: gradeOf('follow', 'named'),
    words: {
      key: 'evidence.followCompanion',
      params: { person: { person: companion }, other: { person: person.code }, place: { place: person.place } },
    },
    ordinal: person.n * 16 + index,
  });
}
