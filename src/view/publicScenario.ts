import type { Manhunt } from '../rules/shape/acts';
import type { DecisionCard } from '../rules/shape/cards';
import type { CellAtStart } from '../rules/shape/people';
import type { Scenario } from '../rules/shape/scenario';

const NO_TEXT = { en: '', fr: '' };
const NOBODY: never[] = [];

/**
 * What a reader's own model of an exercise is built from: the board, the numbers of the rules, how many people there
 * are and where they may live, the kinds of plan there can be. Built up from nothing, so that it holds no word of a card,
 * no inject to come, no note on a dossier, and not who is who. Dossiers stand in the order of their homes and cells
 * without their names, so that their places in the list tell nothing either.
 */
export function publicScenario(scenario: Scenario): Scenario {
  const { manhunt, people } = scenario;
  const ids = new Map(people.cells.map(({ id }, index) => [id, `cell-${index + 1}`]));
  const anonymous = (id: string): string => ids.get(id) ?? id;
  const districts = scenario.map.places.filter(({ kind }) => kind === 'district').map(({ id }) => id);
  const beginning = (start: string): string => (districts.includes(start) ? (districts[0] as string) : start);
  return {
    version: scenario.version,
    id: scenario.id,
    title: scenario.title,
    summary: NO_TEXT,
    minutes: scenario.minutes,
    fictional: scenario.fictional,
    marking: NO_TEXT,
    calendar: { ...scenario.calendar },
    ...(manhunt !== undefined && { manhunt: publicManhunt(manhunt) }),
    startAct: scenario.startAct,
    threatAtStart: scenario.threatAtStart,
    map: publicMap(scenario),
    services: scenario.services.map((service) => ({
      id: service.id,
      name: service.name,
      brief: NO_TEXT,
      letter: service.letter,
      shape: service.shape,
      hue: service.hue,
      orders: [...service.orders],
      resources: { ...service.resources },
      sends: service.sends,
      decidesStops: service.decidesStops,
      receivesTips: service.receivesTips,
    })),
    leavesOut: [...scenario.leavesOut],
    attacker: { name: scenario.attacker.name, brief: NO_TEXT, doctrine: scenario.attacker.doctrine },
    people: {
      subjects: people.subjects
        .map(({ home }) => ({ home, note: NO_TEXT, heldBy: NOBODY }))
        .sort((a, b) => (a.home < b.home ? -1 : a.home > b.home ? 1 : 0)),
      cells: people.cells.map((cell) => publicCell(cell, anonymous, beginning)),
      unlistedHarmless: people.unlistedHarmless,
      spare: people.spare,
    },
    numbers: scenario.numbers,
    cards: publicCards(scenario),
    opportunities: NOBODY,
    injects: NOBODY,
    guide: NOBODY,
    objectives: NOBODY,
    playbooks: scenario.playbooks.map(({ id, size, strikeFrom, caution, patience, growth, ground, drawn }) => ({
      id,
      name: NO_TEXT,
      size,
      strikeFrom,
      caution,
      patience,
      growth,
      ...(ground !== undefined && { ground }),
      ...(drawn !== undefined && { drawn }),
    })),
    novice: { slips: scenario.novice.slips },
    culture: { shares: scenario.culture.shares, foresight: scenario.culture.foresight },
    difficulties: NOBODY,
    bands: NOBODY,
    sources: NOBODY,
  };
}

/** One blank card that is right as often as the deck's cards are on average: each says its own chance when it is dealt. */
function publicCards({ cards }: Scenario): DecisionCard[] {
  const chances = cards.flatMap(({ about }) => (about === undefined ? [] : [about.trueChance]));
  if (chances.length === 0) return NOBODY;
  const trueChance = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  const review = { done: NO_TEXT, cameOfIt: NO_TEXT, sources: NOBODY, confidence: 'C', fidelity: 'invented' } as const;
  return [
    {
      id: 'blank',
      title: NO_TEXT,
      seat: '',
      act: 'any',
      deal: NOBODY,
      situation: NO_TEXT,
      objective: '',
      covers: NOBODY,
      about: { trueChance, companion: false },
      options: NOBODY,
      default: '',
      review,
    },
  ];
}

function publicMap({ map }: Scenario): Scenario['map'] {
  return {
    base: map.base,
    land: NOBODY,
    water: NOBODY,
    fit: [...map.fit],
    insets: NOBODY,
    places: map.places.map(({ id, name, kind, lat, lon }) => ({ id, name, kind, lat, lon, influence: 0 })),
    routes: map.routes.map(({ from, to, mode, sector }) => ({
      from,
      to,
      mode,
      ...(sector !== undefined && { sector }),
      via: NOBODY,
    })),
    sectors: map.sectors.map(({ id, name, border, lat, lon }) => ({ id, name, border, lat, lon })),
    note: NO_TEXT,
  };
}

/** How large a cell is, whether it comes from abroad and when it may set out; never who is in it. */
function publicCell(
  cell: CellAtStart,
  anonymous: (id: string) => string,
  beginning: (start: string) => string,
): CellAtStart {
  const { start, listed, unlisted, trained, earliest, linkedTo, head } = cell;
  return {
    id: anonymous(cell.id),
    name: NO_TEXT,
    start: beginning(start),
    listed,
    unlisted,
    trained,
    earliest,
    linkedTo: linkedTo.map(anonymous),
    head,
  };
}

function publicManhunt(manhunt: Manhunt): Manhunt {
  const { rounds, daysPerRound, services, law, trust, operations, trustChange, threat } = manhunt;
  return {
    title: manhunt.title,
    words: NO_TEXT,
    rounds,
    daysPerRound,
    services,
    law,
    trust,
    operations,
    trustChange,
    threat,
    survivors: manhunt.survivors,
    exits: [...manhunt.exits],
    escapeCost: manhunt.escapeCost,
  };
}
