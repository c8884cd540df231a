import type { Board } from '../rules/board';
import { PLOT_SIZES } from '../rules/shape/numbers';
import { ATTACKER_ORDERS } from '../rules/shape/services';
import type { Language } from '../text/words';
import type { FaceSeat, TableFace } from './face';

/** What everyone at the table may know and what never changes, in the reader's language. */
export function tableFace(board: Board, language: Language): TableFace {
  const { scenario, numbers } = board;
  return {
    scenario: scenario.id,
    title: scenario.title[language],
    summary: scenario.summary[language],
    respect: scenario.respect?.[language] ?? null,
    marking: scenario.marking[language],
    language,
    calendar: { ...scenario.calendar },
    manhunt:
      scenario.manhunt === undefined
        ? null
        : { title: scenario.manhunt.title[language], rounds: scenario.manhunt.rounds },
    failAt: numbers.failAt,
    map: mapFace(board, language),
    seats: seatsFace(board, language),
    law: numbers.law,
    age: { fullUntil: numbers.weights.fullUntil, halfUntil: numbers.weights.halfUntil },
    launch: PLOT_SIZES.map((size) => ({
      size,
      readiness: numbers.launch.readiness[size],
      members: numbers.launch.members[size],
      severity: numbers.launch.severity[size],
    })),
    maxLegs: numbers.network.maxLegs,
  };
}

function mapFace(board: Board, language: Language): TableFace['map'] {
  const { map } = board.scenario;
  return {
    base: map.base,
    land: map.land,
    water: map.water,
    fit: [...map.fit],
    note: map.note[language],
    insets: map.insets.map(({ id, title, bounds }) => ({ id, title: title[language], bounds })),
    places: map.places.map(({ id, name, kind, lat, lon, inset, label }) => ({
      id,
      name: name[language],
      kind,
      lat,
      lon,
      inset: inset ?? null,
      label: label ?? null,
    })),
    routes: map.routes.map(({ from, to, mode, sector, via }) => ({ from, to, mode, sector: sector ?? null, via })),
    sectors: map.sectors.map(({ id, name, border, lat, lon, inset }) => ({
      id,
      name: name[language],
      border,
      lat,
      lon,
      inset: inset ?? null,
    })),
  };
}

function seatsFace(board: Board, language: Language): FaceSeat[] {
  const services = board.scenario.services.map(
    (service, index): FaceSeat => ({
      id: service.id,
      player: String(index),
      kind: 'service',
      name: service.name[language],
      brief: service.brief[language],
      letter: service.letter,
      shape: service.shape,
      hue: service.hue,
      orders: [...service.orders],
      resources: { ...service.resources },
    }),
  );
  const { attacker } = board.scenario;
  return [
    ...services,
    {
      id: 'attacker',
      player: String(services.length),
      kind: 'attacker',
      name: attacker.name[language],
      brief: attacker.brief[language],
      letter: 'A',
      shape: 'hexagon',
      hue: 'attacker',
      orders: ATTACKER_ORDERS.filter((kind) => kind !== 'escape' || board.manhunt !== null),
      resources: {},
    },
  ];
}
