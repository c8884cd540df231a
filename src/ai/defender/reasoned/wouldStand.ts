import type { Model } from '../../../belief/model';
import { modelOf } from '../../../belief/model';
import type { Board } from '../../../rules/board';
import type { ServiceView } from '../../../view/seatView';
import { goalOf } from '../../attacker/adaptive/aim';
import type { Terrain } from '../../attacker/adaptive/terrain';
import { terrainOf } from '../../attacker/adaptive/terrain';
import type { Picture } from './picture';
import { stoodThere } from './stoodThere';

/** Tastes in targets that are told apart: which of them an attacker has is not known, so all count alike. */
const TASTES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** How dangerous a border seems to whoever has met nobody there. */
const DANGER = 0.09;
/** Straight to the target that seems best: nobody looks at targets before something happens. */
const ANY = { target: null };

/** A cell that may exist: where it begins, when it may leave, its taste, and its part of the strength of all. */
type Walker = { place: string; number: number; canTravelFrom: number; trained: boolean; share: number };

const terrains = new WeakMap<Board, Terrain>();
const walkers = new WeakMap<Model, readonly Walker[]>();

/**
 * Where the deck's cells would stand at the start of a round if they belonged to an attacker who keeps to no playbook
 * but weighs ways and the guards seen so far, and goes straight to what is then best: shares of its strength by place,
 * 1 together. It begins where the deck says, evenly where that is open, and may like any of like targets. A belief by
 * playbooks alone may know no such attacker.
 */
export function wouldStand({ board, numbers }: Picture, view: ServiceView, until: number): Map<string, number> {
  const model = modelOf(board);
  const terrain = terrainFor(board, model.sectors);
  const guards = Array.from({ length: until }, (_, round) => stoodThere(view, round - 1));
  const found = new Map<string, number>();
  let sum = 0;
  for (const one of walkersFor(model)) {
    const weight = (one.trained ? 1 : numbers.launch.untrained) * one.share;
    const place = walk(terrain, guards, one);
    sum += weight;
    found.set(place, (found.get(place) ?? 0) + weight);
  }
  for (const [place, weight] of found) found.set(place, weight / sum);
  return found;
}

/** Every cell of the deck, once for each place where it may begin and each taste. */
function walkersFor(model: Model): readonly Walker[] {
  const { cells, places } = model;
  const known =
    walkers.get(model) ??
    cells.flatMap(({ starts, trained, earliest }) =>
      starts.flatMap((start) =>
        TASTES.map((number): Walker => {
          const place = places[start] as string;
          return { place, number, canTravelFrom: earliest, trained, share: 1 / starts.length };
        }),
      ),
    );
  walkers.set(model, known);
  return known;
}

function terrainFor(board: Board, sectors: readonly string[]): Terrain {
  let terrain = terrains.get(board);
  if (terrain === undefined) {
    const dangers = Object.fromEntries(sectors.map((sector) => [sector, DANGER]));
    terrain = terrainOf(board, { places: {}, sectors: dangers });
    terrains.set(board, terrain);
  }
  return terrain;
}

/** Where a cell has come to that each round, by its guards, goes on to the target which seems best then. */
function walk(
  terrain: Terrain,
  guards: readonly Record<string, number>[],
  { place: start, number, canTravelFrom }: Walker,
) {
  const { maxLegs } = terrain.board.numbers.network;
  let place = start;
  for (let round = canTravelFrom; round < guards.length; round++) {
    const now = { guards: guards[round] as Record<string, number> };
    const path = goalOf(ANY, now, terrain, { place, number })?.way.path;
    if (path !== undefined && path.length > 0) place = path[Math.min(maxLegs, path.length) - 1] as string;
  }
  return place;
}
