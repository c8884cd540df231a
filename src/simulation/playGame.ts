import { agentSeed } from '../ai/agentSeed';
import type { Question } from '../ai/decide';
import { decide } from '../ai/decide';
import type { Memory } from '../ai/memory';
import { apply } from '../rules/apply';
import type { Board } from '../rules/board';
import type { Command } from '../rules/command';
import type { Seed } from '../rules/random';
import { setup } from '../rules/setup';
import type { SeatId, State } from '../rules/state';
import type { Language } from '../text/words';
import type { TableFace } from '../view/face';
import type { SeatView } from '../view/seatView';
import { tableFace } from '../view/tableFace';
import { view, viewToRead } from '../view/view';
import type { Skill } from './skill';

export type GameResult = {
  severity: number;
  trust: number;
  why: NonNullable<State['outcome']>['why'];
  band: string;
  /** Round in which it ended. */
  round: number;
};

export type Game = {
  seed: Seed;
  attacker: Skill;
  defenders: Skill;
  /** Told every command just before it is given, with the state as it stands. */
  told?: (state: State, seat: SeatId, command: Command) => void;
  /** Told what a seat saw and what it decided then, before the commands are given. */
  asked?: (state: State, seen: SeatView, commands: readonly Command[]) => void;
  /**
   * Stands between an agent and its seat, in experiments alone: it may show the agent another view, by `play`, and
   * change what it wants done. What it answers is given to the rules.
   */
  between?: (state: State, seen: SeatView, play: (seen: SeatView) => Command[]) => Command[];
  /** Told the last state. */
  ended?: (state: State) => void;
  /** How many worlds carry a service's belief from level 2 on; the agents' usual number unless it is given. */
  particles?: number;
  /** The plans of which the attacker draws one, unless it is the deck's own; services reckon with those of the deck. */
  playbooks?: Board['scenario']['playbooks'];
  /** The language in which the seats read; English unless it is given. */
  language?: Language;
};

/** Asked more often than this without an end, a game is broken; far above what any exercise needs. */
const TURNS = 20_000;

/**
 * Plays one exercise to its end on the bare rules. Agents get the view of their seat and nothing else. Throws when
 * the rules refuse an agent's command: agents give legal orders only.
 */
export function playGame(board: Board, game: Game): GameResult {
  const state = setup(board, game.seed);
  const { language = 'en' } = game;
  const face = faceOf(board, language);
  const seeds = new Map(board.seats.map((seat) => [seat, agentSeed(game.seed, seat)]));
  const memory: Memory = new Map();
  for (let turn = 0; turn < TURNS && state.phase !== 'ended'; turn++) {
    for (const seat of board.seats) {
      if (hasNothingToDo(board, state, seat)) continue;
      const { between } = game;
      // Who stands between may change what an agent is shown: that is plain data.
      const seen = (between === undefined ? viewToRead : view)(board, state, seat, language);
      const seed = seeds.get(seat) as Seed;
      const play = (shown: SeatView) => commandsOf(board, game, shown, { face, seed, memory });
      const commands = between === undefined ? play(seen) : between(state, seen, play);
      game.asked?.(state, seen, commands);
      for (const command of commands) {
        game.told?.(state, seat, command);
        apply(board, state, seat, command);
      }
    }
  }
  const { outcome } = state;
  if (outcome === null) throw new Error('an exercise did not come to an end');
  game.ended?.(state);
  return { severity: state.severity, trust: state.trust, why: outcome.why, band: outcome.band, round: outcome.round };
}

const faces = new WeakMap<Board, Map<Language, TableFace>>();

/** The table face of a board, the same in every game of it: agents keep what they worked out about its map. */
function faceOf(board: Board, language: Language): TableFace {
  const known = faces.get(board) ?? new Map<Language, TableFace>();
  faces.set(board, known);
  const face = known.get(language) ?? tableFace(board, language);
  known.set(language, face);
  return face;
}

/** Saves building a view that nobody would read: the seat is ready, or another one has the word. */
function hasNothingToDo(board: Board, state: State, seat: SeatId): boolean {
  if (state.phase === 'ended') return true;
  if (state.phase === 'stops') return seat !== board.borderService;
  return (seat === 'attacker' ? state.attacker.ready : state.services[seat]?.ready) ?? true;
}

type Asked = Pick<Question, 'face' | 'seed'> & { memory: Memory };

function commandsOf(board: Board, game: Game, view: SeatView, { face, seed, memory }: Asked): Command[] {
  const isAttacker = view.kind === 'attacker';
  const level = isAttacker ? game.attacker : game.defenders;
  if (level === 'passive') return passive(view);
  const question: Question = { face, view, level, seed, board, memory };
  if (isAttacker) {
    question.playbooks = game.playbooks ?? board.scenario.playbooks;
    question.slips = board.scenario.novice.slips;
  }
  if (game.particles !== undefined) question.particles = game.particles;
  return decide(question).commands;
}

/** Lets everybody pass, lets every default stand, and is ready at once. */
export function passive(seen: SeatView): Command[] {
  if (seen.kind === 'service' && seen.stop !== null) {
    return [{ type: 'decideStop', stop: seen.stop.stop, choice: 'waveThrough' }];
  }
  if (seen.kind !== 'service') return [{ type: 'ready' }];
  const answers = seen.cards
    .filter((card) => card.answer === null)
    .map((card): Command => {
      const stands =
        card.options.find((option) => option.id === card.default && option.possible) ??
        card.options.find((option) => option.possible);
      return { type: 'answerCard', card: card.card, option: stands?.id ?? card.default };
    });
  return [...answers, { type: 'ready' }];
}
