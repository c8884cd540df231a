import type { Board } from '../rules/board';
import { resourceLeft } from '../rules/resources';
import { RESOURCES } from '../rules/shape/services';
import type { State } from '../rules/state';

/**
 * What is true of every state that play can reach, whoever plays: answers what is not, in plain words for whoever
 * mends the rules. Empty when all is well.
 */
export function brokenInvariants(board: Board, state: State): string[] {
  return [
    ...brokenTotals(board, state),
    ...brokenPeople(board, state),
    ...brokenCells(state),
    ...brokenFiles(board, state),
    ...brokenInjects(board, state),
  ];
}

function brokenTotals(board: Board, state: State): string[] {
  const broken: string[] = [];
  if (!(state.trust >= 0 && state.trust <= 10)) broken.push(`trust is ${state.trust}`);
  if (!(state.severity >= 0)) broken.push(`severity is ${state.severity}`);
  if (!(state.round >= 1 && state.round <= board.rounds)) broken.push(`round is ${state.round}`);
  if ((state.phase === 'ended') !== (state.outcome !== null)) broken.push('an end without an outcome');
  if (state.phase === 'stops' && !state.stops.some((stop) => stop.decision === null)) broken.push('no stop to decide');
  for (const counts of [state.posts, state.guards]) {
    for (const place in counts) if ((counts[place] ?? 0) < 0) broken.push(`less than nobody at ${place}`);
  }
  if (state.phase !== 'planning') return broken;
  for (const seat of board.seats) {
    for (const resource of [...RESOURCES, 'operation'] as const) {
      if (resourceLeft(board, state, seat, resource) < 0) broken.push(`${seat} has less than no ${resource}`);
    }
  }
  return broken;
}

function brokenPeople(board: Board, state: State): string[] {
  const broken: string[] = [];
  if (new Set(state.people.map((person) => person.code)).size !== state.people.length)
    broken.push('two people of one code');
  for (const person of state.people) {
    if (!board.places.has(person.place)) broken.push(`${person.code} is nowhere`);
    if (person.role !== 'operative' || person.fate !== 'free') continue;
    const cells = state.cells.filter((cell) => !cell.gone && cell.members.includes(person.code));
    const own = cells[0];
    if (cells.length !== 1 || own?.id !== person.cell || own.place !== person.place)
      broken.push(`${person.code} and his cell differ`);
  }
  return broken;
}

function brokenCells(state: State): string[] {
  const broken: string[] = [];
  const held = new Set(state.people.filter((person) => person.fate === 'held').map((person) => person.code));
  for (const cell of state.cells) {
    if (cell.members.some((code) => held.has(code))) broken.push(`somebody held is in ${cell.id}`);
    if (!cell.gone && cell.members.length === 0) broken.push(`${cell.id} is empty and not gone`);
    if (cell.readiness < 0) broken.push(`${cell.id} is less than not ready`);
    if (cell.id.length > 40) broken.push(`${cell.id} is too long for a command`);
  }
  if (new Set(state.cells.map((cell) => cell.id)).size !== state.cells.length) broken.push('two cells of one id');
  return broken;
}

function brokenFiles(board: Board, state: State): string[] {
  const broken: string[] = [];
  const codes = new Set(state.people.map((person) => person.code));
  for (const { id } of board.scenario.services) {
    const file = state.services[id]?.file ?? [];
    if (new Set(file.map((report) => report.origin)).size !== file.length) broken.push(`${id} holds a report twice`);
    for (const report of file) {
      if (report.since > state.round || report.round > report.since)
        broken.push(`${id} has ${report.origin} too early`);
      if (report.person !== null && !codes.has(report.person)) broken.push(`${report.origin} names nobody`);
    }
  }
  for (const { due } of state.awaited) {
    if (due <= state.round && state.phase === 'planning') broken.push(`a report for round ${due} is late`);
  }
  return broken;
}

function brokenInjects(board: Board, state: State): string[] {
  const broken: string[] = [];
  const listed = new Set(board.scenario.injects.map(({ id }) => id));
  if (new Set(state.injects.map(({ inject }) => inject)).size !== state.injects.length)
    broken.push('an inject came twice');
  for (const { inject, round } of state.injects) {
    if (!listed.has(inject)) broken.push(`${inject} is on no list`);
    if (round > state.round) broken.push(`${inject} came too early`);
  }
  return broken;
}
