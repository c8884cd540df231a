import type { Board } from '../../rules/board';
import { bearCell } from '../../rules/cells';
import type { Order } from '../../rules/command';
import type { Seed } from '../../rules/random';
import { fileArrivals } from '../../rules/reports';
import { runSensors } from '../../rules/sensors/run';
import { runStudy } from '../../rules/sensors/study';
import { setup } from '../../rules/setup';
import type { Cell, Person, State } from '../../rules/state';
import { LATER_CELL, RECRUITS } from '../begin';
import { BIRTH } from '../course';
import { ARRIVE, DEEDS, LAUNCH, LIE_LOW, PREPARE, RECRUIT, STAY } from '../deeds';
import type { Dice } from '../dice';
import { diceFrom } from '../dice';
import type { Model } from '../model';
import { modelOf } from '../model';
import { STEPS, settledAt, spotsOf } from '../plans';
import type { Shares } from '../policy';
import { plannedSize } from '../policy';
import { goesToTarget, stageAt, stagesOf } from '../stages';
import { LATER_CELLS } from '../worlds';

/**
 * An exercise in which the network plays exactly as a belief supposes: its deeds drawn by the shares, its traces drawn
 * by the real sensors. What ought to be believed in it is known, so it shows whether a belief says what it ought to.
 */
export type ModelGame = {
  board: Board;
  state: State;
  playbook: number;
  /** The spot of each cell, by its place in the state's list. */
  spots: number[];
  /** Cells that are yet to come into being. */
  later: number;
  dice: Dice;
};

/** A new game at the planning of its first round. */
export function openModelGame(board: Board, seed: Seed): ModelGame {
  const model = modelOf(board);
  const dice = diceFrom(seed);
  const state = setup(board, seed);
  const game = { board, state, playbook: dice.below(model.playbooks.length), spots: [] as number[], later: 0, dice };
  for (const cell of state.cells) {
    begin(model, state, cell, dice);
    game.spots.push(settle(model, cell, dice));
    if (dice.next() < RECRUITS) recruit(state, cell);
  }
  for (let slot = 0; slot < LATER_CELLS; slot++) if (dice.next() < LATER_CELL) game.later += 1;
  return game;
}

/** In which of the places where it may begin a cell does begin is not known to a reader, so it is drawn. */
function begin(model: Model, state: State, cell: Cell, dice: Dice): void {
  const starts = model.cells[cell.named ?? -1]?.starts ?? [];
  const start = model.places[starts[dice.below(starts.length)] ?? -1];
  if (start !== undefined) move(state, cell, start);
}

function settle(model: Model, cell: Cell, dice: Dice): number {
  const settled = settledAt(model, model.placeIndex.get(cell.place) ?? 0, 1);
  const shares = Float64Array.from(settled, ({ share }) => share);
  return settled[dice.weighted(shares, shares.length, 1)]?.spot ?? 0;
}

function recruit(state: State, cell: Cell): void {
  const newcomer = state.people.find(({ role }) => role === 'spare');
  if (newcomer === undefined) return;
  newcomer.role = 'operative';
  newcomer.cell = cell.id;
  newcomer.place = cell.place;
  cell.members.push(newcomer.code);
}

/** What the services look at in a round. */
export type Looks = { service: string; order: Order }[];

/**
 * Lives one round: cells do what the shares say, what looks sees is on file at the start of the next. Answers whether
 * nothing was launched; the game ends with a launch.
 */
export function playModelRound(game: ModelGame, looks: Looks): boolean {
  const { board, state } = game;
  for (const { service, order } of looks) state.services[service]?.history.push({ round: state.round, order });
  const acting = state.cells.length;
  bearLater(game);
  for (let at = 0; at < acting; at++) if (act(game, at) === LAUNCH) return false;
  for (const { service, order } of looks) {
    if (order.kind === 'study') runStudy(board, state, service, order.person);
  }
  runSensors(board, state);
  state.round += 1;
  fileArrivals(board, state);
  return true;
}

/** Later cells come into being where a belief looks for them, and lie low that round. */
function bearLater(game: ModelGame): void {
  const { board, state, dice } = game;
  const { birth, place } = spotsOf(modelOf(board));
  const shares = Float64Array.from(birth, ({ share }) => share);
  for (let left = game.later; left > 0; left--) {
    const members = state.people.filter(({ role }) => role === 'spare').slice(0, board.numbers.network.dispatchMembers);
    if (dice.next() >= BIRTH || members.length < board.numbers.network.dispatchMembers) continue;
    const spot = birth[dice.weighted(shares, shares.length, 1)]?.spot ?? 0;
    const at = modelOf(board).places[place[spot] as number] as string;
    const id = `later-${state.cells.length}`;
    const cell = bearCell(state, { id, place: at, members, trained: false, earliest: state.round, links: [] });
    cell.did = 'lieLow';
    game.spots.push(spot);
    game.later -= 1;
  }
}

function act(game: ModelGame, nth: number): number {
  const { board, state, dice, playbook } = game;
  const model = modelOf(board);
  const spots = spotsOf(model);
  const cell = state.cells[nth] as Cell;
  const spot = game.spots[nth] as number;
  const slot = cell.named ?? model.cells.length;
  const size = plannedSize(model, playbook, cell.members.length);
  const stages = stagesOf(model, playbook, slot, state.round, { size, crew: cell.members.length, loss: 0 });
  const at = Math.floor(spot / STEPS);
  const ready = (spots.ready[spot] as number) >= stages.needs;
  const deed = drawDeed(stageAt(stages, spots, at, ready), dice);
  const place = spots.place[spot] as number;
  let next = spot;
  let did = deed;
  if (deed === PREPARE) next += (spots.ready[spot] as number) < STEPS - 1 ? 1 : 0;
  if (deed === ARRIVE || deed === ANYWHERE) {
    const legs = spots.legs[place] as Int16Array;
    const planned = (goesToTarget(stages, ready) ? spots.toTarget[at] : spots.toStaging[at]) as number;
    const way = deed === ANYWHERE ? (legs[dice.below(legs.length)] as number) : planned;
    if (way < 0) did = LIE_LOW;
    else {
      next = (spots.alike[at - place + (spots.end[way] as number)] as number) * STEPS + (spots.ready[spot] as number);
      did = ARRIVE;
    }
  }
  const plots = (spots.ready[spot] as number) > 0 || did === PREPARE;
  cell.did = DEEDS[did] ?? 'stay';
  cell.size = plots ? ((['small', 'medium', 'large'] as const)[size - 1] ?? null) : null;
  game.spots[nth] = next;
  move(state, cell, model.places[spots.place[next] as number] as string);
  return did;
}

function move(state: State, cell: Cell, place: string): void {
  cell.place = place;
  for (const person of state.people) if (cell.members.includes(person.code)) person.place = place;
}

const ANYWHERE = DEEDS.length;

function drawDeed(shares: Shares, dice: Dice): number {
  const parts: [number, number][] = [
    [STAY, shares.stay],
    [LIE_LOW, shares.lieLow],
    [PREPARE, shares.prepare],
    [RECRUIT, shares.gather],
    [ARRIVE, shares.journey],
    [LAUNCH, shares.launch],
    [ANYWHERE, shares.anywhere],
  ];
  const weights = Float64Array.from(parts, ([, share]) => share);
  return (
    parts[
      dice.weighted(
        weights,
        weights.length,
        weights.reduce((sum, weight) => sum + weight, 0),
      )
    ]?.[0] ?? STAY
  );
}

/** Looks as a service with little to go on might choose them: some places, and somebody of its list. */
export function someLooks({ board, state, dice }: ModelGame, watches = 3): Looks {
  const looks: Looks = [];
  const places = board.scenario.map.places.filter(({ kind }) => kind !== 'haven').map(({ id }) => id);
  for (const { id, orders } of board.scenario.services) {
    const listed = dossiersOf(state, id);
    const somebody = listed[dice.below(listed.length)];
    const seen = new Set<string>();
    for (let n = 0; orders.includes('watch') && n < watches; n++) seen.add(places[dice.below(places.length)] as string);
    for (const place of seen) looks.push({ service: id, order: { kind: 'watch', place } });
    if (somebody === undefined) continue;
    if (orders.includes('follow')) looks.push({ service: id, order: { kind: 'follow', person: somebody.code } });
    const other = listed[dice.below(listed.length)];
    if (orders.includes('study') && other !== undefined) {
      looks.push({ service: id, order: { kind: 'study', person: other.code } });
    }
  }
  return looks;
}

function dossiersOf(state: State, service: string): Person[] {
  const codes = new Set(
    (state.services[service]?.file ?? []).flatMap(({ sensor, person }) => (sensor === 'dossier' ? [person] : [])),
  );
  return state.people.filter(({ code }) => codes.has(code));
}
