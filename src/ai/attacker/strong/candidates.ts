import type { Network } from '../../../belief/world/network';
import { aimOf } from '../adaptive/aim';
import type { PlanStep } from '../adaptive/ordersOf';
import { ordersOf } from '../adaptive/ordersOf';
import type { Plan } from '../adaptive/plan';
import type { Terrain } from '../adaptive/terrain';
import { walkAll } from '../adaptive/walkAll';
import type { Outlook } from '../adaptive/walkThrough';

/** Something to try: this round's orders, and the plan by which it goes on. */
export type Candidate = { id: string; plan: Plan; steps: PlanStep[] };

/** How many plans and how many single changes of the doctrine's orders are tried. */
export type Breadth = { plans: number; changes: number };

/**
 * What is worth trying: first the doctrine's own plan, then the plans that seem best, no two of them with the same
 * orders now unless they go on differently, then the doctrine's orders with one of them changed.
 */
export function candidatesFor(
  doctrine: Plan,
  plans: readonly Plan[],
  network: Network,
  terrain: Terrain,
  breadth: Breadth,
): Candidate[] {
  const own: Candidate = { id: doctrine.id, plan: doctrine, steps: ordersOf(doctrine, network, terrain) };
  const found = [own];
  const tried: Record<string, number> = { [keyOf(own.steps)]: 1 };
  const others = plans.filter(({ id }) => id !== doctrine.id);
  const outlooks = walkAll(others, network, terrain);
  const weighed = others
    .map((plan, nth) => ({ plan, outlook: outlooks[nth] as Outlook }))
    .sort((a, b) => b.outlook.success - a.outlook.success || (a.plan.id < b.plan.id ? -1 : 1));
  for (const { plan } of weighed) {
    if (found.length > breadth.plans) break;
    const steps = ordersOf(plan, network, terrain);
    const key = keyOf(steps);
    if ((tried[key] ?? 0) >= 2) continue;
    tried[key] = (tried[key] ?? 0) + 1;
    found.push({ id: plan.id, plan, steps });
  }
  if (breadth.changes === 0) return found;
  const elsewhere = terrain.board.targets.map(({ id }): Candidate => {
    const plan = { ...doctrine, target: id };
    return { id: `${doctrine.id}@${id}`, plan, steps: ordersOf(plan, network, terrain) };
  });
  const changed = [...elsewhere, ...changesOf(own, network, terrain)].filter(({ steps }) => {
    const key = keyOf(steps);
    if (tried[key] !== undefined) return false;
    tried[key] = 1;
    return true;
  });
  found.push(...changed.slice(0, breadth.changes));
  return found;
}

/** Orders as one text, whatever their sequence. */
export function keyOf(steps: readonly PlanStep[]): string {
  return steps
    .map(({ order }) => JSON.stringify(order))
    .sort()
    .join();
}

/** The doctrine's orders with one changed: a cell lies low, prepares, strikes at once, or goes to another target. */
function changesOf(own: Candidate, network: Network, terrain: Terrain): Candidate[] {
  const changes: Candidate[] = [];
  const { board } = terrain;
  for (const cell of network.cells) {
    const at = own.steps.findIndex(({ order }) => 'cell' in order && order.cell === cell.id);
    const step = own.steps[at];
    if (step === undefined) continue;
    const add = (name: string, other: PlanStep) => {
      const steps = own.steps.map((one, index) => (index === at ? other : one));
      let cost = 0;
      for (const one of steps) cost += one.cost;
      if (cost <= network.operations) changes.push({ id: `${own.id}+${cell.id}:${name}`, plan: own.plan, steps });
    };
    const params = { cell: { cell: cell.id } };
    if (step.order.kind !== 'lieLow')
      add('lieLow', { order: { kind: 'lieLow', cell: cell.id }, cost: 0, reason: { key: 'reason.waits', params } });
    const aim = aimOf(own.plan, network, terrain, cell);
    if (aim === null) continue;
    const { prepareCost, largePrepareCost, journeyCost, launchCost, maxLegs } = board.numbers.network;
    if (step.order.kind !== 'prepare' && aim.missing > 0) {
      const reason = { key: 'reason.prepare', params: { ...params, n: aim.missing } };
      const cost = aim.size === 'large' ? largePrepareCost : prepareCost;
      add('prepare', { order: { kind: 'prepare', cell: cell.id, size: aim.size }, cost, reason });
    }
    if (step.order.kind !== 'launch' && aim.missing === 0 && board.places.get(cell.place)?.kind === 'target') {
      const reason = {
        key: 'reason.launch',
        params: { ...params, place: { place: cell.place }, n: network.guards[cell.place] ?? 0 },
      };
      const cost = launchCost + (aim.size === 'medium' ? board.doctrine.mediumCost : 0);
      add('launch', { order: { kind: 'launch', cell: cell.id, size: aim.size }, cost, reason });
    }
    if (network.round < cell.canTravelFrom) continue;
    for (const { id } of board.targets) {
      const path = terrain.waysFrom(cell.place).get(id)?.path.slice(0, maxLegs) ?? [];
      if (path.length === 0) continue;
      const reason = {
        key: 'reason.approach',
        params: { ...params, place: { place: id }, n: network.guards[id] ?? 0 },
      };
      add(`to:${id}`, { order: { kind: 'journey', cell: cell.id, path }, cost: journeyCost, reason });
    }
  }
  return changes;
}
