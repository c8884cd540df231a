import type { Network, OwnCell } from '../../../belief/world/network';
import type { Asked } from './asked';
import { ordersOf } from './ordersOf';
import type { Plan } from './plan';
import type { Terrain } from './terrain';

/** A plan gone through in the mind: the chance that the aim is reached, and how much is given away on the way. */
export type Outlook = { success: number; exposure: number; strikes: number };

type Mind = { cell: OwnCell; free: number; seen: number };

const NAMED = 0.7;
/** What is expected to come of having been seen so and so often: doors open on evidence, not on one sighting. */
const DOORS = 0.35;
const HALF_SEEN = 1.6;
const STOPPED = 0.5;

/**
 * Goes through a plan to the end of the act as the attacker imagines it: every order succeeds, every place and sector
 * is as closely looked at as it believes, guards stand as one expects. No services are imagined beyond that. Notes in
 * `asked` what hung on the plan's numbers.
 */
export function walkThrough(plan: Plan, network: Network, terrain: Terrain, asked: Asked): Outlook {
  const { board } = terrain;
  const minds = new Map<string, Mind>(network.cells.map((cell) => [cell.id, { cell: { ...cell }, free: 1, seen: 0 }]));
  const outlook: Outlook = { success: 0, exposure: 0, strikes: 0 };
  const missing = board.numbers.failAt - network.severity;
  let expected = 0;
  let safe = 1;
  for (let round = network.round; round <= network.last && minds.size > 0; round++) {
    const cells = [...minds.values()].map(({ cell }) => cell);
    const now: Network = { ...network, round, cells, pressure: false };
    for (const { order } of ordersOf(plan, now, terrain, asked)) {
      if (order.kind === 'dispatch') send(terrain, minds, round);
      if (!('cell' in order) || order.cell === undefined) continue;
      const mind = minds.get(order.cell);
      if (mind === undefined) continue;
      if (order.kind === 'launch') {
        const chance = mind.free * launchChance(terrain, network, mind.cell, order.size);
        outlook.strikes += 1;
        const severity = board.numbers.launch.severity[order.size];
        expected += chance * severity;
        if (severity >= missing) safe *= 1 - chance;
        minds.delete(order.cell);
        continue;
      }
      if (order.kind === 'split') split(minds, mind, order.members, round);
      endure(terrain, mind, order, outlook);
    }
  }
  const bySmall = missing <= 0 ? 1 : Math.min(1, expected / missing);
  outlook.success = Math.max(1 - safe, bySmall * bySmall * 0.6);
  return outlook;
}

function launchChance(terrain: Terrain, network: Network, cell: OwnCell, size: 'small' | 'medium' | 'large'): number {
  const { chance, guardFactor, untrained } = terrain.board.numbers.launch;
  let all = 0;
  for (const target of terrain.board.targets) all += network.guards[target.id] ?? 0;
  const usual = all / Math.max(1, terrain.board.targets.length);
  const guards = 0.5 * (network.guards[cell.place] ?? 0) + 0.5 * usual;
  return chance[size] * (cell.trained ? 1 : untrained) * (1 - (1 - guardFactor) * Math.min(1.5, guards));
}

/** What one order gives away, and what it changes. */
function endure(
  terrain: Terrain,
  mind: Mind,
  order: { kind: string; path?: string[]; size?: 'small' | 'medium' | 'large' },
  outlook: Outlook,
): void {
  const { board, coverage } = terrain;
  const { watch } = board.numbers.sensors;
  const { cell } = mind;
  let shows = order.kind === 'lieLow' ? watch.lieLow : order.kind === 'split' ? watch.stay : watch.arrive;
  if (order.kind === 'journey' && order.path !== undefined) {
    for (const to of order.path) {
      const leg = board.legs.get(cell.place)?.find((one) => one.to === to);
      if (leg?.sector) mind.free *= 1 - STOPPED * (coverage.sectors[leg.sector.id] ?? 0) * Math.min(1, mind.seen);
      cell.place = to;
    }
  }
  if (order.kind === 'prepare' && order.size !== undefined) {
    cell.readiness += 1;
    cell.size = order.size;
    shows = watch.prepare * watch.plotSize[order.size];
  }
  const exposed = (coverage.places[cell.place] ?? 0) * Math.min(watch.most, shows * board.doctrine.footprint) * NAMED;
  mind.seen = mind.seen * 0.9 + exposed;
  outlook.exposure += exposed;
  const squared = mind.seen * mind.seen;
  mind.free *= 1 - (DOORS * squared) / (squared + HALF_SEEN * HALF_SEEN);
}

function split(minds: Map<string, Mind>, mind: Mind, leaving: readonly string[], round: number): void {
  const { cell } = mind;
  const id = `half-${round}-${cell.id}`;
  minds.set(id, { ...mind, cell: { ...cell, id, number: cell.number + 10, members: leaving } });
  cell.members = cell.members.filter((code) => !leaving.includes(code));
}

function send({ board }: Terrain, minds: Map<string, Mind>, round: number): void {
  const place = board.scenario.map.places.find(({ kind }) => kind === 'haven')?.id;
  if (place === undefined) return;
  const members = new Array<string>(board.numbers.network.dispatchMembers).fill('');
  const cell: OwnCell = {
    id: `sent-${round}`,
    number: 20 + round,
    place,
    members,
    trained: true,
    readiness: 0,
    size: null,
    papers: false,
    canTravelFrom: round + 1,
  };
  minds.set(cell.id, { cell, free: 1, seen: 0 });
}
