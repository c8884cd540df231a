import type { Words } from '../text/words';
import type { Board } from './board';
import { cellNumber, cellOf, isLive } from './cells';
import { interrogators, linkedCells, writeLead } from './interrogation';
import { lasting } from './lasting';
import { refuseLaunch } from './orders/launch';
import { personOf } from './personOf';
import { PURPOSE } from './random';
import { record } from './record';
import type { PlotSize } from './shape/numbers';
import type { Cell, State } from './state';
import { takePerson } from './taking';
import { changeTrust } from './trust';

const MOST_THREAT = 4;

/** Details that count at a target: those posted there and those that cards add. Never below none. */
export function guardsAt(state: State, place: string): number {
  return Math.max(0, (state.guards[place] ?? 0) + lasting(state, 'guards', { place }));
}

/** The chance that a launch succeeds: by its size, smaller with every guard, smaller without training. */
export function launchChance(board: Board, size: PlotSize, guards: number, trained: boolean): number {
  const { chance, guardFactor, untrained } = board.numbers.launch;
  let result = chance[size] * (trained ? 1 : untrained);
  for (let guard = 0; guard < guards; guard++) result *= guardFactor;
  return result;
}

/** Step b of execution: the attacker's launches, each with the cell as the raids have left it. */
export function executeLaunches(board: Board, state: State): void {
  for (const { order } of state.attacker.orders) {
    if (order.kind !== 'launch') continue;
    const cell = cellOf(state, order.cell);
    if (cell === undefined || !isLive(cell)) continue;
    const refused = refuseLaunch(board, cell, order.size);
    if (refused === null) launch(board, state, cell, order.size);
    else callOff(state, cell, refused);
  }
}

function callOff(state: State, cell: Cell, why: Words): void {
  const params = { cell: { cell: cell.id }, why: { words: why } };
  record(state, 'x', { key: 'evidence.launchCalledOff', params }, { seenBy: ['attacker'] }, cell.place);
}

function launch(board: Board, state: State, cell: Cell, size: PlotSize): void {
  cell.did = 'launch';
  const chance = launchChance(board, size, guardsAt(state, cell.place), cell.trained);
  const success = board.draw(state.seed, PURPOSE.launch, state.round, cellNumber(cell), 0, chance) === 1;
  state.incidents.push({ round: state.round, place: cell.place, size, success });
  if (success) incident(board, state, cell, size);
  else foiled(board, state, cell);
}

/** An attack: severity and threat rise, trust falls, and the inquiry leads to linked cells. */
function incident(board: Board, state: State, cell: Cell, size: PlotSize): void {
  const { place } = cell;
  const severity = board.numbers.launch.severity[size];
  state.severity += severity;
  state.threat = Math.min(MOST_THREAT, state.threat + 1);
  changeTrust(board, state, -board.numbers.trust.attack[size]);
  const params = { place: { place }, severity };
  record(state, 'siren', { key: 'evidence.incident', params }, { seenBy: 'all' }, place);
  for (const linked of linkedCells(board, state, cell)) {
    const key = { entity: cellNumber(cell), ordinal: cellNumber(linked) };
    const { interrogation } = board.numbers.capture;
    if (board.draw(state.seed, PURPOSE.interrogation, state.round, key.entity, key.ordinal, interrogation) === 0)
      continue;
    writeLead(board, state, { sensor: 'inquiry', to: interrogators(board, ''), members: linked.members, ...key });
  }
  for (const code of cell.members) {
    const person = personOf(state, code);
    if (person !== undefined) person.fate = 'gone';
  }
  cell.gone = true;
}

/** A failed launch is a captured cell. */
function foiled(board: Board, state: State, cell: Cell): void {
  const { place } = cell;
  record(state, 'shield', { key: 'evidence.launchFailed', params: { place: { place } } }, { seenBy: 'all' }, place);
  const by = interrogators(board, '')[0] ?? board.scenario.services[0]?.id ?? '';
  for (const code of [...cell.members]) {
    const person = personOf(state, code);
    if (person !== undefined) takePerson(board, state, person, { by, place, lawful: true });
  }
}
