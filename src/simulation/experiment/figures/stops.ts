import type { State } from '../../../rules/state';
import type { SeatView } from '../../../view/seatView';
import type { Figures } from './figures';

/** A stop as it is put before Border, and whether it is of the network. Each stop is counted once. */
export function stopCounter(figures: Figures): (state: State, seen: SeatView) => void {
  const known = new Set<string>();
  return (state, seen) => {
    if (seen.kind !== 'service' || seen.stop === null || known.has(seen.stop.stop)) return;
    const { stop, person, party, choices } = seen.stop;
    known.add(stop);
    figures.stops += 1;
    const codes = [person, ...party.map((one) => one.person)];
    if (!state.people.some(({ code, role }) => role === 'operative' && codes.includes(code))) return;
    const lawful = (choice: string) => choices.some((one) => one.choice === choice && one.possible && one.lawful);
    figures.networkStops += 1;
    figures.holdLawful += lawful('hold') ? 1 : 0;
    figures.questionLawful += lawful('question') ? 1 : 0;
  };
}
