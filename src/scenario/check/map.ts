import type { Scenario } from '../../rules/shape/scenario';
import type { Finding } from '../problem';
import { error, warning } from '../problem';
import { idsOf, unknownName } from './names';

/** The map holds together: every name is known, every target can be reached, and no place is forgotten. */
export function checkMap(scenario: Scenario): Finding[] {
  return [
    ...namesOnMap(scenario),
    ...reachOfMap(scenario),
    ...outsideInset(scenario),
    ...idleSectors(scenario),
    ...ground(scenario),
  ];
}

function namesOnMap({ map }: Scenario): Finding[] {
  const places = idsOf(map.places);
  const sectors = idsOf(map.sectors);
  const insets = idsOf(map.insets);
  return [
    ...map.fit.flatMap((id, index) => unknownName(['map', 'fit', index], 'Place', id, places)),
    ...map.routes.flatMap((route, index) => [
      ...unknownName(['map', 'routes', index, 'from'], 'Place', route.from, places),
      ...unknownName(['map', 'routes', index, 'to'], 'Place', route.to, places),
      ...(route.sector === undefined
        ? []
        : unknownName(['map', 'routes', index, 'sector'], 'Sector', route.sector, sectors)),
      ...(route.from === route.to ? [error(['map', 'routes', index], 'routeToItself', { word: route.from })] : []),
    ]),
    ...(['places', 'sectors'] as const).flatMap((list) =>
      map[list].flatMap((each, index) =>
        each.inset === undefined ? [] : unknownName(['map', list, index, 'inset'], 'Inset', each.inset, insets),
      ),
    ),
  ];
}

/**
 * Targets must lie within reach of a cell; institutions may stand beside the routes, other places should not. Nothing is
 * said while a cell starts nowhere.
 */
function reachOfMap({ map, people }: Scenario): Finding[] {
  const starts = people.cells.map((cell) => cell.start);
  if (!starts.every((start) => map.places.some((place) => place.id === start))) return [];
  const reached = reach(starts, map.routes);
  const onRoute = new Set(map.routes.flatMap((route) => [route.from, route.to]));
  return map.places.flatMap((place, index) => {
    const path = ['map', 'places', index, 'id'];
    if (place.kind === 'target' && !reached.has(place.id)) return [error(path, 'targetOutOfReach', { word: place.id })];
    if (place.kind === 'institution' || reached.has(place.id)) return [];
    return [warning(path, onRoute.has(place.id) ? 'placeOutOfReach' : 'placeWithoutRoute', { word: place.id })];
  });
}

function reach(starts: string[], routes: { from: string; to: string }[]): Set<string> {
  const reached = new Set(starts);
  const toVisit = [...starts];
  for (let here = toVisit.pop(); here !== undefined; here = toVisit.pop()) {
    for (const { from, to } of routes) {
      const there = from === here ? to : to === here ? from : null;
      if (there === null || reached.has(there)) continue;
      reached.add(there);
      toVisit.push(there);
    }
  }
  return reached;
}

function outsideInset({ map }: Scenario): Finding[] {
  return map.places.flatMap((place, index) => {
    const inset = map.insets.find((each) => each.id === place.inset);
    if (inset === undefined) return [];
    const [south, west, north, east] = inset.bounds;
    const inside = place.lat >= south && place.lat <= north && place.lon >= west && place.lon <= east;
    return inside
      ? []
      : [warning(['map', 'places', index, 'inset'], 'outsideInset', { word: place.id, inset: inset.id })];
  });
}

/** A map without a target asks nothing of anybody; invented land is drawn on a plain ground and nowhere else. */
function ground({ map }: Scenario): Finding[] {
  const findings: Finding[] = [];
  if (!map.places.some((place) => place.kind === 'target')) findings.push(error(['map', 'places'], 'noTarget'));
  if (map.base === 'plain' && map.land.length === 0) findings.push(warning(['map', 'base'], 'plainWithoutLand'));
  const invented = map.land.length > 0 ? 'land' : map.water.length > 0 ? 'water' : null;
  if (map.base === 'theatre' && invented !== null) {
    findings.push(warning(['map', invented], 'inventedOnTheatre', { field: invented }));
  }
  return findings;
}

function idleSectors({ map }: Scenario): Finding[] {
  return map.sectors.flatMap((sector, index) =>
    map.routes.some((route) => route.sector === sector.id)
      ? []
      : [warning(['map', 'sectors', index, 'id'], 'idleSector', { word: sector.id })],
  );
}
