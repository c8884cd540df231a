import type { Act } from '../../rules/shape/acts';
import type { DecisionCard } from '../../rules/shape/cards';
import type { Scenario } from '../../rules/shape/scenario';
import type { Finding } from '../problem';
import { warning } from '../problem';
import { roundsOf } from './cards';

type Waiting = { card: DecisionCard; index: number; from: number; to: number };

/**
 * A seat is dealt one card a round, the one whose time runs out first. Cards that wait for their turn until it is over
 * are never dealt; each act counts its own. Only cards that depend on rounds alone are looked at; the others come when they come.
 */
export function checkDealing(scenario: Scenario): Finding[] {
  return [...crowded(scenario, 'buildUp'), ...crowded(scenario, 'manhunt')];
}

function crowded(scenario: Scenario, act: Act): Finding[] {
  const rounds = roundsOf(scenario, act);
  return scenario.services.flatMap(({ id }) => {
    let waiting = scenario.cards.flatMap((card, index) =>
      card.seat === id && card.act === act ? timed(card, index, rounds) : [],
    );
    for (let round = 1; round <= rounds; round += 1) {
      const due = waiting.filter(({ from, to }) => from <= round && round <= to).sort((a, b) => a.to - b.to);
      waiting = waiting.filter((each) => each !== due[0]);
    }
    return waiting.map(({ card, index }) => warning(['cards', index, 'id'], 'crowdedOut', { word: card.id, seat: id }));
  });
}

function timed(card: DecisionCard, index: number, rounds: number): Waiting[] {
  let from = 1;
  let to = rounds;
  for (const condition of card.deal) {
    if (condition.when !== 'round') return [];
    from = Math.max(from, condition.from);
    to = Math.min(to, condition.to ?? rounds);
  }
  return from <= to ? [{ card, index, from, to }] : [];
}
