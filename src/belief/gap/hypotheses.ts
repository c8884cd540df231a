import type { Board } from '../../rules/board';
import type { Belief } from '../belief';
import { ROUNDS_AHEAD } from '../belief';
import type { Chronicle } from './chronicle';
import { operativeChance } from './suspicion';

/** What may be asked of a belief: which target, which people, where they are, whether something is launched soon. */
export const QUESTIONS = ['target', 'people', 'where', 'when'] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * A question and its true answer. It may have several parts, each with its own possible answers: `chances` gives a
 * belief's distribution over the answers of each part, `truth` the number of the true answer of each.
 */
export type Hypothesis = { question: Question; truth: number[]; chances: (belief: Belief) => number[][] };

/** Which target is struck next, within the rounds that a belief looks ahead, or none of them. */
export function targetHypothesis(board: Board, chronicle: Chronicle, round: number): Hypothesis {
  const ahead = roundsLeft(board, chronicle, round, ROUNDS_AHEAD);
  const next = launchesFrom(chronicle, round, ahead)[0];
  const at = board.targets.findIndex(({ id }) => id === next?.place);
  return {
    question: 'target',
    truth: [at < 0 ? board.targets.length : at],
    chances: ({ targets, attackWithin }) => {
      const any = Math.min(1, attackWithin[ahead - 1] ?? 0);
      const there = board.targets.map(({ id }) => targets.find(({ place }) => place === id)?.within[ahead - 1] ?? 0);
      const sum = there.reduce((total, chance) => total + chance, 0);
      const shares = there.map((chance) => (sum > 0 ? (any * chance) / sum : any / Math.max(1, there.length)));
      return [[...shares, 1 - any]];
    },
  };
}

/** Whether each of these people belongs, or belonged, to the network. */
export function peopleHypothesis(
  board: Board,
  chronicle: Chronicle,
  round: number,
  codes: readonly string[],
): Hypothesis {
  const people = chronicle.rounds.find((told) => told.round === round)?.people ?? [];
  return {
    question: 'people',
    truth: codes.map((code) => (people.find((person) => person.code === code)?.role === 'operative' ? 1 : 0)),
    chances: (belief) => codes.map((code) => yesOrNo(operativeChance(board, belief, code))),
  };
}

/** Whether a live cell is at each of these places. */
export function whereHypothesis(chronicle: Chronicle, round: number, places: readonly string[]): Hypothesis {
  const cells = chronicle.rounds.find((told) => told.round === round)?.cells ?? [];
  const held = new Set(cells.filter(({ gone }) => !gone).map(({ place }) => place));
  return {
    question: 'where',
    truth: places.map((place) => (held.has(place) ? 1 : 0)),
    chances: (belief) =>
      places.map((place) => yesOrNo(belief.places.find((other) => other.place === place)?.cell ?? 0)),
  };
}

/** Whether anything is launched within so many rounds, the one about to be planned among them. */
export function whenHypothesis(board: Board, chronicle: Chronicle, round: number, within: number): Hypothesis {
  const ahead = roundsLeft(board, chronicle, round, within);
  return {
    question: 'when',
    truth: [launchesFrom(chronicle, round, ahead).length > 0 ? 1 : 0],
    chances: ({ attackWithin }) => [yesOrNo(attackWithin[ahead - 1] ?? 0)],
  };
}

/** So many rounds ahead, or as many as its act has left: what would come after it never comes. */
function roundsLeft({ scenario }: Board, { rounds }: Chronicle, round: number, most: number): number {
  const act = rounds.find((told) => told.round === round)?.act;
  const begun = rounds.find((told) => told.act === act)?.round ?? 1;
  const last = act === 'manhunt' ? begun + (scenario.manhunt?.rounds ?? 1) - 1 : scenario.calendar.rounds;
  return Math.max(1, Math.min(most, last - round + 1));
}

function launchesFrom({ rounds }: Chronicle, round: number, within: number) {
  return rounds.filter((told) => told.round >= round && told.round < round + within).flatMap((told) => told.launched);
}

function yesOrNo(chance: number): number[] {
  const yes = Math.min(1, Math.max(0, chance));
  return [1 - yes, yes];
}
