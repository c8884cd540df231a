import type { Board } from '../../../rules/board';
import type { Coverage } from './coverage';

/** A way to a place: the places on it after the start, and what it costs in legs and in danger. */
export type Way = { path: string[]; price: number; danger: number };

/** A target and the best way to it: how many rounds that takes, and what it costs with them. */
export type Goal = { id: string; number: number; way: Way; journeys: number; price: number };

/** The map as the attacker weighs it in one decision: ways between places by length and by the checks it expects. */
export type Terrain = {
  board: Board;
  coverage: Coverage;
  waysFrom: (place: string) => ReadonlyMap<string, Way>;
  /** Targets that can be reached from a place, in the order of the map. */
  goalsFrom: (place: string) => readonly Goal[];
};

const LEG = 0.25;
const DANGER = 3;
const JOURNEY = 0.5;

/** The map under a perceived coverage; ways are worked out once for each start. */
export function terrainOf(board: Board, coverage: Coverage): Terrain {
  const known = new Map<string, ReadonlyMap<string, Way>>();
  const aims = new Map<string, readonly Goal[]>();
  const waysFrom = (place: string) => {
    let ways = known.get(place);
    if (ways === undefined) {
      ways = search(board, coverage, place);
      known.set(place, ways);
    }
    return ways;
  };
  const goalsFrom = (place: string) => {
    let goals = aims.get(place);
    if (goals === undefined) {
      goals = goalsOf(board, waysFrom(place));
      aims.set(place, goals);
    }
    return goals;
  };
  return { board, coverage, waysFrom, goalsFrom };
}

function goalsOf(board: Board, ways: ReadonlyMap<string, Way>): Goal[] {
  return board.targets.flatMap(({ id }) => {
    const way = ways.get(id);
    if (way === undefined) return [];
    const rounds = journeys(board, way);
    return [{ id, number: board.number.get(id) ?? 0, way, journeys: rounds, price: way.price + JOURNEY * rounds }];
  });
}

/** Rounds of travel on a way. */
export function journeys(board: Board, way: Way): number {
  return Math.ceil(way.path.length / board.numbers.network.maxLegs);
}

function search(board: Board, coverage: Coverage, from: string): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([[from, { path: [], price: 0, danger: 0 }]]);
  const open = [from];
  while (open.length > 0) {
    let best = 0;
    for (let at = 1; at < open.length; at++) if (priceOf(ways, open[at]) < priceOf(ways, open[best])) best = at;
    const place = open.splice(best, 1)[0] as string;
    const way = ways.get(place) as Way;
    for (const { to, sector } of board.legs.get(place) ?? []) {
      const danger = sector === null ? 0 : (coverage.sectors[sector.id] ?? 0);
      const price = way.price + LEG + DANGER * danger;
      if (price >= priceOf(ways, to)) continue;
      ways.set(to, { path: [...way.path, to], price, danger: way.danger + danger });
      if (!open.includes(to)) open.push(to);
    }
  }
  return ways;
}

function priceOf(ways: ReadonlyMap<string, Way>, place: string | undefined): number {
  return (place === undefined ? undefined : ways.get(place)?.price) ?? Number.POSITIVE_INFINITY;
}
