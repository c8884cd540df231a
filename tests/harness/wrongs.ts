import type { Board } from '../../src/rules/board';
import { resourceLeft } from '../../src/rules/resources';
import { RESOURCES } from '../../src/rules/shape/services';
import type { State } from '../../src/rules/state';

/** Everything that is true of every state that can be reached. Answers what is wrong. */
export function wrongs(board: Board, state: State): string[] {
  const wrong: string[] = [];
  if (state.trust < 0 || state.trust > 10) wrong.push(`trust ${state.trust}`);
  if (state.phase === 'planning') {
    for (const seat of board.seats) {
      for (const resource of [...RESOURCES, 'operation'] as const) {
        if (resourceLeft(board, state, seat, resource) < 0) wrong.push(`${seat} has less than no ${resource}`);
      }
    }
  }
  for (const person of state.people) {
    if (!board.places.has(person.place)) wrong.push(`${person.code} is nowhere`);
    if (person.role !== 'operative' || person.fate !== 'free') continue;
    const cells = state.cells.filter((cell) => cell.members.includes(person.code) && !cell.gone);
    if (cells.length !== 1 || cells[0]?.id !== person.cell || cells[0].place !== person.place)
      wrong.push(`${person.code} and his cell`);
  }
  for (const cell of state.cells) {
    for (const code of cell.members) {
      if (state.people.find((person) => person.code === code)?.fate === 'held')
        wrong.push(`${code} is held and in a cell`);
    }
  }
  if (new Set(state.cells.map((cell) => cell.id)).size !== state.cells.length) wrong.push('two cells of one id');
  if (state.cells.some((cell) => cell.id.length > 40)) wrong.push('a long cell id');
  for (const { due, service, report } of state.awaited) {
    if (due <= state.round && state.phase === 'planning') wrong.push(`a report for round ${due} is late`);
    if (!board.services.has(service) || report.round > state.round) wrong.push('an awaited report');
  }
  for (const { id } of board.scenario.services) wrong.push(...wrongsOnFile(state, id));
  return wrong;
}

function wrongsOnFile(state: State, service: string): string[] {
  const file = state.services[service]?.file ?? [];
  const wrong: string[] = [];
  if (new Set(file.map((report) => report.origin)).size !== file.length) wrong.push(`${service} holds a report twice`);
  for (const report of file) {
    if (report.since > state.round || report.round > report.since)
      wrong.push(`${service} has ${report.origin} too early`);
    if (report.person !== null && !state.people.some((one) => one.code === report.person))
      wrong.push(`${report.origin} names nobody`);
  }
  return wrong;
}
