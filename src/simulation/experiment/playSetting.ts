import { agentSeed } from '../../ai/agentSeed';
import { chanceFor } from '../../ai/chance';
import type { Board } from '../../rules/board';
import type { Seed } from '../../rules/random';
import type { State } from '../../rules/state';
import type { Part } from '../coverage';
import { partsOfGame } from '../coverage';
import type { Game } from '../playGame';
import { playGame } from '../playGame';
import { counterOf } from './figures/count';
import type { Figures } from './figures/figures';
import type { LabelsOf } from './figures/labels';
import { underHabits } from './habits/list';
import type { Setting } from './setting';

export type PlayedGame = { figures: Figures; parts: Part[] };

/** Plays one game of a setting and counts it. `board` is the setting's deck made ready. */
export function playSetting(board: Board, setting: Setting, seed: Seed, labelsOf?: LabelsOf): PlayedGame {
  const counter = counterOf(board, seed, labelsOf);
  const { attacker, defenders, habits, plan } = setting;
  const dice = new Map(board.seats.map((seat) => [seat, agentSeed(seed, `experiment/${seat}`)]));
  const between: NonNullable<Game['between']> = (state, seen, play) => {
    const chance = chanceFor(dice.get(seen.seat) as Seed, seen.seat, state.round);
    return underHabits(habits, { board, state, seen, chance, play });
  };
  let last: State | null = null;
  playGame(board, {
    seed,
    attacker,
    defenders,
    asked: counter.asked,
    told: counter.told,
    ended: (state) => {
      last = state;
      counter.ended(state);
    },
    ...(plan !== undefined && { playbooks: board.scenario.playbooks.filter(({ id }) => id === plan) }),
    // Where nobody stands between, views need not be made into plain data, which takes as long as all the rest.
    ...(habits.length > 0 && { between }),
  });
  return { figures: counter.figures(), parts: last === null ? [] : partsOfGame(board, last) };
}
