import { apply } from '../../src/rules/apply';
import type { Board } from '../../src/rules/board';
import type { Seed } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import type { State } from '../../src/rules/state';
import { openStop } from '../../src/rules/stops';
import type { SeatView } from '../../src/view/seatView';
import { tableFace } from '../../src/view/tableFace';
import { view } from '../../src/view/view';
import { endingName, type Recording } from './recording';
import { seatLog } from './seatLog';

/**
 * A recorded exercise as its seats read it, in English: at every point at which somebody has to decide, what
 * everybody at the table can newly read, and then what each seat alone can; no seat's view but its own is asked.
 */
export function whatEverySeatSaw(board: Board, recorded: Recording): string {
  const state = setup(board, recorded.seed as Seed, recorded.holders);
  const face = tableFace(board, 'en');
  const seats = face.seats.map(({ id, name }) => ({ id, name, read: seatLog(face) }));
  const options = Object.entries(recorded.scenario.options)
    .map(([name, value]) => `${name} ${value}`)
    .sort();
  const text = [
    `${face.title}: ${endingName(recorded.ending)}`,
    `Options: ${options.join(', ') || 'none'}. Played by: ${recorded.players}. Reports are marked with grade and weight.`,
  ];
  const look = () => {
    const seen = seats.map(({ id, name, read }) => {
      const sight = view(board, state, id, 'en');
      return { name, sight, ...read(sight) };
    });
    const first = seen[0];
    if (first === undefined) return;
    const everybody = first.log.filter((line) => seen.every(({ log }) => log.includes(line)));
    const parts = seen.map(({ name, log, own }) => part(name, [...log.filter((l) => !everybody.includes(l)), ...own]));
    text.push('', heading(first.sight), ...part('Everybody', everybody), ...parts.flat());
    const { outcome } = first.sight;
    if (outcome !== null) text.push('', `${outcome.title} (${outcome.band}, ${outcome.why})`, outcome.words.trim());
  };
  look();
  let moment = momentOf(state);
  for (const { seat, command } of recorded.commands) {
    apply(board, state, seat, command);
    const now = momentOf(state);
    if (now !== moment) look();
    moment = now;
  }
  return `${text.join('\n')}\n`;
}

/** Changes whenever somebody has something new to decide. */
function momentOf(state: State): string {
  const stop = openStop(state);
  return `${state.round} ${state.phase} ${stop?.id} ${stop?.joint}`;
}

function heading({ round, rounds, act, from, to, phase, trust, severity, threat, emergency, law }: SeatView): string {
  const when = `Round ${round} of ${rounds} (${act}, ${from} to ${to})`;
  const figures = `trust ${Math.round(trust * 100) / 100}, severity ${severity}, threat ${threat}`;
  return `== ${when}, ${phase}: ${figures}${emergency ? ', emergency powers' : ''}, arrest at ${law.arrest} ==`;
}

function part(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [name, ...lines.map((line) => `  ${line}`)];
}
