import type { Board } from '../board';
import { gradeOf } from '../grades';
import { personOf } from '../personOf';
import { PURPOSE } from '../random';
import { writeReport } from '../reports';
import type { Person, State } from '../state';

/** The chance that a foreign partner knows a person as involved: best for those who were abroad, not nothing for others. */
export function partnerChance(board: Board, person: Person): number {
  const { partner } = board.numbers.sensors;
  if (person.role !== 'operative') return partner.harmless;
  return person.returnee ? partner.returnee : partner.operative;
}

/** A question to a foreign partner. The answer takes a round or two. */
export function askPartner(board: Board, state: State, service: string, code: string): void {
  const person = personOf(state, code);
  if (person === undefined) return;
  const { rounds, delays } = board.numbers.sensors.partner;
  const ordinal = board.seats.indexOf(service);
  const linked =
    board.draw(state.seed, PURPOSE.partner, state.round, person.n, ordinal, partnerChance(board, person)) === 1;
  const late = board.draw(state.seed, PURPOSE.partnerDelay, state.round, person.n, ordinal, delays);
  const sight = linked ? 'linked' : 'clear';
  writeReport(board, state, {
    collector: service,
    sensor: 'partner',
    sight,
    place: null,
    person: code,
    weight: board.numbers.weights.partner[sight],
    grade: gradeOf('partner', sight),
    words: { key: linked ? 'evidence.partnerLinked' : 'evidence.partnerClear', params: { person: { person: code } } },
    delay: Math.max(1, rounds[late] ?? rounds[0]),
    ordinal,
  });
}
