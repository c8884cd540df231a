import type { Model } from '../../../belief/model';
import { modelOf } from '../../../belief/model';
import type { Network, OwnCell } from '../../../belief/world/network';
import type { Board } from '../../../rules/board';
import type { ServiceView } from '../../../view/seatView';
import { aimOf } from '../../attacker/adaptive/aim';
import type { Plan } from '../../attacker/adaptive/plan';
import type { Terrain } from '../../attacker/adaptive/terrain';
import { terrainOf } from '../../attacker/adaptive/terrain';
import type { Picture } from './picture';
import { stoodThere } from './stoodThere';

/** Tastes in targets that are told apart: which of them an attacker has is not known, so all count alike. */
const TASTES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** How dangerous a border seems to whoever has met nobody there. */
const DANGER = 0.09;
/** Straight to its target, and prepared there: nobody looks at targets before something happens. */
const STRAIGHT: Plan = {
  id: 'straight',
  size: 'medium',
  ground: 'target',
  strikeFrom: 1,
  dares: Number.POSITIVE_INFINITY,
  active: Number.POSITIVE_INFINITY,
  divides: false,
  sends: 0,
  target: null,
};

const known = new WeakMap<Board, Terrain>();

/**
 * Where the deck's cells would stand at the start of a round if they belonged to an attacker who keeps to no playbook
 * but weighs ways and the guards seen so far, and goes straight to what is then best: shares of its strength by place,
 * 1 together. It begins where the deck says, evenly where that is open, and may like any of like targets. A belief by
 * playbooks alone may know no such attacker.
 */
export function wouldStand({ board, numbers }: Picture, view: ServiceView, until: number): Map<string, number> {
  const model = modelOf(board);
  const terrain = terrainFor(board, model.sectors);
  const found = new Map<string, number>();
  let sum = 0;
  for (const cell of cellsOf(model)) {
    const weight = (cell.trained ? 1 : numbers.launch.untrained) * cell.share;
    const place = walk(terrain, view, cell, until);
    sum += weight;
    found.set(place, (found.get(place) ?? 0) + weight);
  }
  for (const [place, weight] of found) found.set(place, weight / sum);
  return found;
}

/** Every cell of the deck, once for each place where it may begin and each taste. */
function cellsOf({ cells, places }: Model): (OwnCell & { share: number })[] {
  return cells.flatMap(({ starts, trained, listed, unlisted, earliest }, slot) =>
    starts.flatMap((start) =>
      TASTES.map((number) => ({
        id: `${slot}`,
        number,
        place: places[start] as string,
        trained,
        readiness: 0,
        size: 'medium' as const,
        papers: false,
        members: new Array<string>(listed + unlisted).fill(''),
        canTravelFrom: earliest,
        share: 1 / starts.length,
      })),
    ),
  );
}

function terrainFor(board: Board, sectors: readonly string[]): Terrain {
  let terrain = known.get(board);
  if (terrain === undefined) {
    const dangers = Object.fromEntries(sectors.map((sector) => [sector, DANGER]));
    terrain = terrainOf(board, { places: {}, sectors: dangers });
    known.set(board, terrain);
  }
  return terrain;
}

/** Where a cell has come to that each round goes on to the target which seems best then. */
function walk(terrain: Terrain, view: ServiceView, cell: OwnCell, until: number): string {
  let now = cell;
  for (let round = cell.canTravelFrom; round < until; round++) {
    const network: Network = {
      act: view.act,
      round,
      last: view.rounds,
      severity: view.severity,
      operations: Number.POSITIVE_INFINITY,
      cells: [now],
      guards: stoodThere(view, round - 1),
      pressure: false,
    };
    const path = aimOf(STRAIGHT, network, terrain, now)?.toTarget.path.slice(0, terrain.board.numbers.network.maxLegs);
    const end = path?.[path.length - 1];
    now = end === undefined ? { ...now, readiness: now.readiness + 1 } : { ...now, place: end };
  }
  return now.place;
}
