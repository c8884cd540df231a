import { manhuntBoard } from './actBoard';
import type { Dealing, Releasing } from './dealing';
import { dealingsOf, releasingsOf } from './dealing';
import type { Means } from './means';
import { meansOf } from './means';
import type { Draw } from './random';
import { drawByKey } from './random';
import type { DecisionCard, OpportunityCard } from './shape/cards';
import type { Place, Route, Sector } from './shape/map';
import type { Doctrine, Numbers } from './shape/numbers';
import type { Scenario } from './shape/scenario';
import type { Service, ServiceOrderKind } from './shape/services';

/** A route as seen from one of its ends. */
export type Leg = { to: string; route: Route; sector: Sector | null };

/** A scenario made ready for play: the same for every exercise of it, never changed, never part of a state. */
export type Board = {
  scenario: Scenario;
  numbers: Numbers;
  doctrine: Doctrine;
  rounds: number;
  places: Map<string, Place>;
  /** Ids of all places, in the scenario's order. */
  placeIds: readonly string[];
  /** Places that can be attacked, and ids of places where people live close together, in the scenario's order. */
  targets: Place[];
  crowded: string[];
  /** Stable small numbers of places and sectors, for keys of chance. */
  number: Map<string, number>;
  legs: Map<string, Leg[]>;
  sectors: Map<string, Sector>;
  services: Map<string, Service>;
  /** What each service has. Worked out with the board of either act, like what follows. */
  means: Map<string, Means>;
  /** Services that keep units at sectors, and details at targets. */
  posting: string[];
  guarding: string[];
  /** Service ids in scenario order, then `attacker`: the seats that people and agents play. */
  seats: string[];
  cards: Map<string, DecisionCard>;
  /** Each seat's cards and the injects, with when they come. */
  dealings: Map<string, Dealing[]>;
  releasings: Releasing[];
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
    placeIds: scenario.map.places.map(({ id }) => id),
    targets: scenario.map.places.filter(({ kind }) => kind === 'target'),
    crowded: scenario.map.places.filter(({ kind }) => kind === 'district' || kind === 'hub').map(({ id }) => id),
    number,
    legs,
    sectors,
    services: new Map(scenario.services.map((service) => [service.id, service])),
    seats: [...scenario.services.map((service) => service.id), 'attacker'],
    cards: new Map(scenario.cards.map((card) => [card.id, card])),
    dealings: dealingsOf(scenario.cards),
    releasings: releasingsOf(scenario.injects),
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

type Parts = Omit<Board, 'means' | 'posting' | 'guarding'>;

/** Both acts' boards get their fields here, in one order: engines then read either as fast as one alone. */
function boardOf(parts: Parts): Board {
  const holding = (kind: ServiceOrderKind) =>
    parts.scenario.services.filter(({ orders }) => orders.includes(kind)).map(({ id }) => id);
  return {
    scenario: parts.scenario,
    numbers: parts.numbers,
    doctrine: parts.doctrine,
    rounds: parts.rounds,
    places: parts.places,
    placeIds: parts.placeIds,
    targets: parts.targets,
    crowded: parts.crowded,
    number: parts.number,
    legs: parts.legs,
    sectors: parts.sectors,
    services: parts.services,
    means: meansOf(parts.scenario.services, parts.borderService),
    posting: holding('post'),
    guarding: holding('guard'),
    seats: parts.seats,
    cards: parts.cards,
    dealings: parts.dealings,
    releasings: parts.releasings,
    opportunities: parts.opportunities,
    borderService: parts.borderService,
    tipService: parts.tipService,
    manhunt: parts.manhunt,
    draw: parts.draw,
  };
}
