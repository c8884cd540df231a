import type { Board } from '../board';
import { cellNumber } from '../cells';
import { gradeOf } from '../grades';
import { lastingFactor } from '../lasting';
import { PURPOSE } from '../random';
import { writeReport } from '../reports';
import type { Cell, State } from '../state';
import { oneOf, someHarmless } from '../strangers';
import { gaveOrder } from './gaveOrder';

/** More false tips than this in a round are not drawn. */
const MOST_FALSE = 8;

/** The chance that what a cell did this round brings a true tip: trust makes people call. Only where people live close. */
export function trueTipChance(board: Board, state: State, cell: Cell): number {
  if (!isCrowded(board, cell.place) || !gaveOrder(cell)) return 0;
  const { truePerTrust } = board.numbers.sensors.tips;
  return Math.min(1, truePerTrust * state.trust * lastingFactor(state, 'tips'));
}

/** Weights of 0, 1, 2 ... false tips in a round: a Poisson table cut off at its far end. */
export function falseTipWeights(board: Board, state: State): readonly number[] {
  const mean = board.numbers.sensors.tips.falseMean * lastingFactor(state, 'tips');
  if (mean !== last.mean) last = { mean, weights: poissonWeights(mean) };
  return last.weights;
}

/** The weights that were asked for last: the mean hardly ever changes. */
let last = { mean: 0, weights: poissonWeights(0) };

function poissonWeights(mean: number): readonly number[] {
  const weights = [1];
  for (let count = 1; count <= MOST_FALSE; count++) weights.push(((weights[count - 1] ?? 0) * mean) / count);
  return weights;
}

/** The round's tips from the public, true and false, come to the service that receives them. */
export function runTips(board: Board, state: State): void {
  const service = board.tipService;
  if (service === null) return;
  for (const cell of state.cells) {
    if (cell.gone) continue;
    const chance = trueTipChance(board, state, cell);
    if (chance === 0) continue;
    const key = cellNumber(cell);
    if (board.draw(state.seed, PURPOSE.tipTrue, state.round, key, 0, chance) === 0) continue;
    const person = namesPerson(board, state, key)
      ? oneOf(board, state, PURPOSE.tipWho, { entity: key, ordinal: 0 }, cell.members)
      : null;
    writeTip(board, state, { service, place: cell.place, person, ordinal: key });
  }
  const count = board.draw(state.seed, PURPOSE.tipFalse, state.round, 0, 0, falseTipWeights(board, state));
  for (let ordinal = 1; ordinal <= count; ordinal++) writeFalseTip(board, state, service, ordinal);
}

function writeFalseTip(board: Board, state: State, service: string, ordinal: number): void {
  const named = namesPerson(board, state, ordinal);
  const key = { entity: 0, ordinal };
  const person = named ? someHarmless(board, state, PURPOSE.tipWho, key, ({ place }) => isCrowded(board, place)) : null;
  const place = person?.place ?? oneOf(board, state, PURPOSE.tipFalse, key, board.crowded);
  if (place !== null) writeTip(board, state, { service, place, person: person?.code ?? null, ordinal });
}

function namesPerson(board: Board, state: State, entity: number): boolean {
  return board.draw(state.seed, PURPOSE.tipNames, state.round, entity, 0, board.numbers.sensors.tips.namesPerson) === 1;
}

function isCrowded(board: Board, place: string): boolean {
  const kind = board.places.get(place)?.kind;
  return kind === 'district' || kind === 'hub';
}

type Tip = { service: string; place: string; person: string | null; ordinal: number };

/** Writes one tip; what a caller says looks the same whether it is true or not. */
export function writeTip(board: Board, state: State, { service, place, person, ordinal }: Tip): void {
  const sight = person === null ? 'movement' : 'named';
  writeReport(board, state, {
    collector: service,
    sensor: 'tip',
    sight,
    place,
    person,
    weight: board.numbers.weights.tip,
    grade: gradeOf('tip', sight),
    words:
      person === null
        ? { key: 'evidence.tipPlace', params: { place: { place } } }
        : { key: 'evidence.tipPerson', params: { place: { place }, person: { person } } },
    ordinal,
  });
}
