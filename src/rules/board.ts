import { manhuntBoard } from './actBoard';
import type { Draw } from './random';
import { drawByKey } from './random';
import type { DecisionCard, OpportunityCard } from './shape/cards';
import type { Place, Route, Sector } from './shape/map';
import type { Doctrine, Numbers } from './shape/numbers';
import type { Scenario } from './shape/scenario';
import type { Service } from './shape/services';

/** A route as seen from one of its ends. */
export type Leg = { to: string; route: Route; sector: Sector | null };

/** A scenario made ready for play: the same for every exercise of it, never changed, never part of a state. */
export type Board = {
  scenario: Scenario;
  numbers: Numbers;
  doctrine: Doctrine;
  rounds: number;
  places: Map<string, Place>;
  /** Places that can be attacked, and ids of places where people live close together, in the scenario's order. */
  targets: Place[];
  crowded: string[];
  /** Stable small numbers of places and sectors, for keys of chance. */
  number: Map<string, number>;
  legs: Map<string, Leg[]>;
  sectors: Map<string, Sector>;
  services: Map<string, Service>;
  /** Service ids in scenario order, then `attacker`: the seats that people and agents play. */
  seats: string[];
  cards: Map<string, DecisionCard>;
  /** Each seat's cards, those whose time runs out first before the others. */
  cardsOf: Map<string, DecisionCard[]>;
  opportunities: Map<string, OpportunityCard>;
  /** The services that decide stops, receive tips; null when the scenario has none. */
  borderService: string | null;
  tipService: string | null;
  /** The same with the numbers of the manhunt; null when the scenario has none. `actBoard` chooses. */
  manhunt: Board | null;
  /** Every chance passes here, so that an enumerator can take its place. */
  draw: Draw;
};

/** Makes a scenario ready for play. `draw` replaces keyed chance in proofs. */
export function makeBoard(scenario: Scenario, draw: Draw = drawByKey): Board {
  const number = new Map<string, number>();
  const legs = new Map<string, Leg[]>();
  const sectors = new Map(scenario.map.sectors.map((sector) => [sector.id, sector]));
  scenario.map.places.forEach((place, index) => {
    number.set(place.id, index + 1);
    legs.set(place.id, []);
  });
  scenario.map.sectors.forEach((sector, index) => {
    number.set(sector.id, 1000 + index);
  });
  for (const route of scenario.map.routes) {
    const sector = route.sector === undefined ? null : (sectors.get(route.sector) ?? null);
    legs.get(route.from)?.push({ to: route.to, route, sector });
    legs.get(route.to)?.push({ to: route.from, route, sector });
  }
  const board = boardOf({
    scenario,
    numbers: scenario.numbers,
    doctrine: scenario.numbers.doctrines[scenario.attacker.doctrine],
    rounds: scenario.calendar.rounds,
    places: new Map(scenario.map.places.map((place) => [place.id, place])),
    targets: scenario.map.places.filter(({ kind }) => kind === 'target'),
    crowded: scenario.map.places.filter(({ kind }) => kind === 'district' || kind === 'hub').map(({ id }) => id),
    number,
    legs,
    sectors,
    services: new Map(scenario.services.map((service) => [service.id, service])),
    seats: [...scenario.services.map((service) => service.id), 'attacker'],
    cards: new Map(scenario.cards.map((card) => [card.id, card])),
    cardsOf: cardsBySeat(scenario.cards),
    opportunities: new Map(scenario.opportunities.map((card) => [card.id, card])),
    borderService: scenario.services.find((service) => service.decidesStops)?.id ?? null,
    tipService: scenario.services.find((service) => service.receivesTips)?.id ?? null,
    manhunt: null,
    draw,
  });
  if (scenario.manhunt !== undefined) {
    board.manhunt = boardOf(manhuntBoard(board, scenario.manhunt));
    board.manhunt.manhunt = board.manhunt;
  }
  return board;
}

/** Both acts' boards get their fields here, in one order: engines then read either as fast as one alone. */
function boardOf(parts: Board): Board {
  return {
    scenario: parts.scenario,
    numbers: parts.numbers,
    doctrine: parts.doctrine,
    rounds: parts.rounds,
    places: parts.places,
    targets: parts.targets,
    crowded: parts.crowded,
    number: parts.number,
    legs: parts.legs,
    sectors: parts.sectors,
    services: parts.services,
    seats: parts.seats,
    cards: parts.cards,
    cardsOf: parts.cardsOf,
    opportunities: parts.opportunities,
    borderService: parts.borderService,
    tipService: parts.tipService,
    manhunt: parts.manhunt,
    draw: parts.draw,
  };
}

function cardsBySeat(cards: readonly DecisionCard[]): Map<string, DecisionCard[]> {
  const bySeat = new Map<string, DecisionCard[]>();
  for (const card of cards) {
    const own = bySeat.get(card.seat);
    if (own === undefined) bySeat.set(card.seat, [card]);
    else own.push(card);
  }
  for (const own of bySeat.values()) own.sort((a, b) => lastRound(a) - lastRound(b) || 0);
  return bySeat;
}

/** The last round in which a card may still be dealt. */
function lastRound(card: DecisionCard): number {
  let last = Number.POSITIVE_INFINITY;
  for (const condition of card.deal) {
    if (condition.when === 'round' && condition.to !== undefined) last = Math.min(last, condition.to);
  }
  return last;
}
