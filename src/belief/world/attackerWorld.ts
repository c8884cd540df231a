import type { Board } from '../../rules/board';
import { cellOf } from '../../rules/cells';
import { personOf } from '../../rules/personOf';
import type { Seed } from '../../rules/random';
import { setup } from '../../rules/setup';
import type { Cell, State } from '../../rules/state';
import type { AttackerView, CellInView } from '../../view/seatView';
import type { Habits } from './habits';
import { drawHabits } from './habits';
import { relive } from './relive';
import type { Renaming } from './swapCodes';
import { rename, swapCodes } from './swapCodes';

/** A playable world that may be the true one for all that a seat knows, and how its services work. */
export type World = { state: State; habits: Habits };

/**
 * A world that fits what the attacker's page shows: its cells, its means, what it met and what all have read are as they are;
 * files, placements and who is on file are drawn by going through the exercise again with another seed.
 * The same view and seed always make the same world; nothing else enters.
 */
export function attackerWorld(board: Board, view: AttackerView, seed: Seed): World {
  const habits = drawHabits(seed);
  const state = setup(board, seed);
  relive(board, state, habits, view);
  nameAsKnown(state, view);
  asEverybodyKnows(board, state, view);
  asTheNetworkKnows(board, state, view);
  return { state, habits };
}

/** Own people get the codes that they have: cell by cell, then those who were lost. */
function nameAsKnown(state: State, view: AttackerView): void {
  const names: Renaming = {};
  const taken: string[] = [];
  const give = (from: string | undefined, to: string) => {
    if (from === undefined) return;
    taken.push(from);
    rename(names, from, to);
  };
  const spare = () =>
    state.people.find(({ role, code }) => role === 'operative' && !taken.includes(code))?.code ??
    state.people.find(({ role, code }) => role === 'spare' && !taken.includes(code))?.code;
  const open: string[] = [];
  for (const { id, members } of view.cells) {
    const there = cellOf(state, id)?.members ?? [];
    members.forEach((code, index) => {
      const from = there[index];
      if (from === undefined || taken.includes(from)) open.push(code);
      else give(from, code);
    });
  }
  for (const code of [...lostIn(view), ...open]) give(spare(), code);
  swapCodes(state, names);
}

/** Codes of own people who were taken, as the log told. */
function lostIn(view: AttackerView): string[] {
  const lost: string[] = [];
  for (const { words } of view.log) {
    const person = words.key === 'evidence.lost' ? words.params?.person : undefined;
    if (typeof person === 'object' && 'person' in person && !lost.includes(person.person)) lost.push(person.person);
  }
  return lost;
}

function asEverybodyKnows(board: Board, state: State, view: AttackerView): void {
  state.round = view.round;
  state.act = view.act;
  state.actFrom = view.round - view.actRound + 1;
  state.phase = 'planning';
  state.outcome = null;
  state.stops = [];
  state.before = null;
  state.trust = view.trust;
  state.threat = view.threat;
  state.severity = view.severity;
  state.emergency = view.emergency;
  state.guards = {};
  for (const { place, details } of view.guards) state.guards[place] = details;
  state.guardsSeen = { ...state.guards };
  for (const { id } of board.scenario.services) {
    const own = state.services[id];
    if (own === undefined) continue;
    own.orders = [];
    own.ready = false;
  }
  state.awaited = state.awaited.filter(({ due }) => due > view.round);
  state.lasting = state.lasting.filter(({ until }) => until >= view.round);
}

/** How lately a sector must have been met for its units to stand there still. */
const STANDING = 4;

function asTheNetworkKnows(board: Board, state: State, view: AttackerView): void {
  const known = view.cells.map((cell) => cellAsKnown(state, cell));
  const own: string[] = [];
  for (const { members } of known) own.push(...members);
  const lost = lostIn(view);
  for (const person of state.people) {
    if (own.includes(person.code)) continue;
    if (person.role !== 'operative') continue;
    if (lost.includes(person.code)) person.fate = 'held';
    else if (person.fate === 'free') person.fate = 'gone';
  }
  state.cells = known;
  for (const cell of known) {
    for (const code of cell.members) {
      const person = personOf(state, code);
      if (person === undefined) continue;
      person.role = 'operative';
      person.fate = 'free';
      person.cell = cell.id;
      person.place = cell.place;
    }
  }
  for (const { sector, units, round } of view.sectors)
    if (units !== null && round !== null && view.round - round <= STANDING) state.posts[sector] = units;
  const { attacker } = state;
  attacker.orders = [];
  attacker.spent = 0;
  attacker.ready = false;
  attacker.hand = view.hand.map(({ card }) => card);
  attacker.influence = {};
  for (const { place, level } of view.influence) attacker.influence[place] = level;
  attacker.met = [];
  attacker.history = [];
  const dispatch = view.options.orders.find(({ kind }) => kind === 'dispatch')?.cost?.amount;
  state.pressure = dispatch !== undefined && dispatch > board.numbers.network.dispatchCost;
}

function cellAsKnown(state: State, cell: CellInView): Cell {
  const lived = cellOf(state, cell.id);
  return {
    id: cell.id,
    named: lived?.named ?? null,
    number: cell.number,
    place: cell.place,
    members: [...cell.members],
    trained: cell.trained,
    readiness: cell.readiness,
    size: cell.size,
    earliest: cell.canTravelFrom,
    heldUpUntil: 0,
    papers: cell.papers,
    links: lived?.links.slice() ?? [],
    head: lived?.head ?? false,
    did: 'stay',
    gone: false,
    escaped: false,
  };
}
