import type { GuideLine } from '../../rules/shape/guide';
import type { Scenario } from '../../rules/shape/scenario';
import { ATTACKER_ORDERS } from '../../rules/shape/services';
import { suggestion } from '../nearest';
import type { Finding, Path } from '../problem';
import { error } from '../problem';
import { idsOf, unknownName } from './names';

/** Hints stand in a round that is played, for a seat that exists, and ask for something that seat can do. */
export function checkGuide(scenario: Scenario): Finding[] {
  const seats = [...idsOf(scenario.services), 'attacker'];
  const { rounds } = scenario.calendar;
  return scenario.guide.flatMap((line, index) => {
    const path = ['guide', index];
    return [
      ...unknownName([...path, 'seat'], 'Service', line.seat, seats),
      ...(line.round > rounds ? [error([...path, 'round'], 'guideTooLate', { round: line.round, rounds })] : []),
      ...(seats.includes(line.seat) ? wish(scenario, line, [...path, 'suggests']) : []),
    ];
  });
}

function wish(scenario: Scenario, { seat, suggests }: GuideLine, path: Path): Finding[] {
  if (suggests === undefined) return [];
  const service = scenario.services.find(({ id }) => id === seat);
  const orders: string[] = service === undefined ? [...ATTACKER_ORDERS] : [...service.orders, 'send'];
  const known = [...orders, ...idsOf(scenario.cards.filter((card) => card.seat === seat))];
  if (known.includes(suggests)) return [];
  return [error(path, 'guideWish', { word: suggests, seat, suggestion: { words: suggestion(suggests, known) } })];
}
