import type { Board } from '../rules/board';
import { PLOT_SIZES } from '../rules/shape/numbers';
import type { Playbook } from '../rules/shape/scenario';
import { DEEDS } from './deeds';
import type { Ways } from './ways';
import { waysOf } from './ways';

/** A cell as the scenario puts it on the board: public knowledge of the deck, nothing of the draw. */
type CellPrior = {
  listed: number;
  unlisted: number;
  /** Where it may begin: its haven, or any district, for a reader is not told which. */
  starts: number[];
  trained: boolean;
  earliest: number;
};

/**
 * A scenario as a belief computes with it: small numbers in place of names, and what the rules' chances come to.
 * Holds nothing of any exercise.
 */
export type Model = {
  board: Board;
  places: string[];
  placeIndex: Map<string, number>;
  crowded: boolean[];
  haven: boolean[];
  targets: number[];
  /** Which target a place is, or -1. */
  targetAt: Int8Array;
  districts: number[];
  services: string[];
  sectors: string[];
  ways: Ways;
  cells: CellPrior[];
  playbooks: Playbook[];
  /** Everybody who may ever appear, the listed among them, those who live here unlisted, and those kept in reserve. */
  people: number;
  subjects: number;
  unlistedHarmless: number;
  spare: number;
  /** Share of listed homes in each place: where somebody lives of whom no dossier tells. */
  homeShare: Float64Array;
  /** That a watch sees a deed: by deed and size of plot (0 none). */
  seen: Float64Array;
  /** Rows of confusion by deed, and that of harmless life. */
  sight: (readonly [number, number, number])[];
  harmlessSight: readonly [number, number, number];
  /** Readiness and members that a plot needs, by size 1 small, 2 medium, 3 large. */
  needs: number[];
  crew: number[];
  severity: number[];
  rounds: number;
  /** Last round that can come, the manhunt's included. */
  lastRound: number;
};

const models = new WeakMap<Board, Model>();

/** The model of a scenario; made once for each board. */
export function modelOf(board: Board): Model {
  const known = models.get(board);
  if (known !== undefined) return known;
  const model = makeModel(board);
  models.set(board, model);
  return model;
}

function makeModel(board: Board): Model {
  const { scenario, numbers } = board;
  const places = scenario.map.places.map(({ id }) => id);
  const placeIndex = new Map(places.map((id, at) => [id, at]));
  const kinds = scenario.map.places.map(({ kind }) => kind);
  const allTargets = places.flatMap((_, at) => (kinds[at] === 'target' ? [at] : []));
  const targetAt = new Int8Array(places.length).fill(-1);
  allTargets.forEach((place, at) => {
    targetAt[place] = at;
  });
  const { subjects, cells, unlistedHarmless, spare } = scenario.people;
  const unlisted = cells.reduce((sum, cell) => sum + cell.unlisted, 0);
  const homeShare = new Float64Array(places.length);
  for (const { home } of subjects) {
    const at = placeIndex.get(home);
    if (at !== undefined) homeShare[at] = (homeShare[at] as number) + 1 / subjects.length;
  }
  const { launch } = numbers;
  const bySize = (table: Record<(typeof PLOT_SIZES)[number], number>) => [0, ...PLOT_SIZES.map((size) => table[size])];
  return {
    board,
    places,
    placeIndex,
    crowded: kinds.map((kind) => kind === 'district' || kind === 'hub'),
    haven: kinds.map((kind) => kind === 'haven'),
    targets: allTargets,
    targetAt,
    districts: places.flatMap((_, at) => (kinds[at] === 'district' ? [at] : [])),
    services: scenario.services.map(({ id }) => id),
    sectors: scenario.map.sectors.map(({ id }) => id),
    ways: waysOf(board, places, allTargets),
    cells: cells.map(({ listed, unlisted: unknown, start, trained, earliest }) => ({
      listed,
      unlisted: unknown,
      starts: startsOf(kinds, placeIndex.get(start) ?? 0),
      trained,
      earliest,
    })),
    playbooks: scenario.playbooks,
    people: subjects.length + unlisted + unlistedHarmless + spare,
    subjects: subjects.length,
    unlistedHarmless,
    spare,
    homeShare,
    seen: seenTable(board),
    sight: DEEDS.map((deed) => numbers.sensors.confusion[deed === 'launch' ? 'prepare' : deed]),
    harmlessSight: numbers.sensors.confusion.harmless,
    needs: bySize(launch.readiness),
    crew: bySize(launch.members),
    severity: bySize(launch.severity),
    rounds: board.rounds,
    lastRound: scenario.calendar.rounds + (scenario.manhunt?.rounds ?? 0),
  };
}

/** A cell from abroad begins in its haven; one from here may begin wherever people live. */
function startsOf(kinds: readonly string[], start: number): number[] {
  return kinds[start] === 'district' ? kinds.flatMap((kind, at) => (kind === 'district' ? [at] : [])) : [start];
}

/** The chance that a team notices each deed, with no, a small, a medium, a large plot: as `deedChance` of the rules. */
function seenTable(board: Board): Float64Array {
  const { watch } = board.numbers.sensors;
  const table = new Float64Array(DEEDS.length * 4);
  DEEDS.forEach((deed, number) => {
    const base = watch[deed === 'launch' ? 'prepare' : deed] * board.doctrine.footprint;
    const idle = deed === 'stay' || deed === 'lieLow';
    for (let size = 0; size < 4; size++) {
      const name = PLOT_SIZES[size - 1];
      const factor = idle || name === undefined ? 1 : watch.plotSize[name];
      table[number * 4 + size] = Math.min(watch.most, base * factor);
    }
  });
  return table;
}

/** The number of a person by his code, from 0; -1 for what is no code of this scenario. */
export function personNumber(model: Model, code: string | null): number {
  if (code === null) return -1;
  const n = Number(code.slice(2)) - 1;
  return Number.isInteger(n) && n >= 0 && n < model.people ? n : -1;
}
