import type { Board } from '../../src/rules/board';
import { makeBoard } from '../../src/rules/board';
import type { Command } from '../../src/rules/command';
import type { ExerciseFile } from '../../src/rules/exerciseFile';
import type { Seed } from '../../src/rules/random';
import { Refusal } from '../../src/rules/refusal';
import { RULES_VERSION } from '../../src/rules/setup';
import { DOCTRINES } from '../../src/rules/shape/numbers';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { State } from '../../src/rules/state';
import { stateHash } from '../../src/rules/stateHash';
import { type ExerciseOptions, withOptions } from '../../src/rules/withOptions';
import { batchSeed } from '../../src/simulation/batchSeed';
import { diceOf } from '../../src/simulation/dice';
import { playGame } from '../../src/simulation/playGame';
import { playRandomly } from '../../src/simulation/randomPlay';
import { SKILLS, type Skill } from '../../src/simulation/skill';
import { endingName, hashOfDeck, type Recording, replayed } from './recording';

/** How many exercises are played in search of endings: with agents first, as they read better, then at random. */
export type Effort = { agents: number; random: number };

/** In so many games agents play the deck as it stands; the next ones vary who plays and every option. */
const AS_IT_STANDS = 20;
/** The round in which Control ends the exercise that has to be ended by Control. */
const CONTROL_ENDS = 3;

export type Search = {
  /** Whether these are all that is looked for; otherwise every exercise is played. */
  enough: (found: ReadonlyMap<string, Recording>) => boolean;
  /** Told which exercise is the first with its ending, or broke off. */
  told: (game: number, what: string) => void;
};
type Way = { attacker: Skill; defenders: Skill } | 'random';
type Said = ExerciseFile['commands'];
/** Everything that was said, what of it before the round in which Control would end, and what was refused if anything. */
type Played = { commands: Said; early: Said; refused: string | null };

/** Plays one exercise after another and answers the first recording of each ending; `known` are not recorded again. */
export function findEndings(
  deck: Scenario,
  effort: Effort,
  known: ReadonlyMap<string, Recording>,
  { enough, told }: Search,
): Map<string, Recording> {
  const found = new Map(known);
  for (let game = 0; game < effort.agents + effort.random && !enough(found); game++) {
    const { way, options } = wayOf(deck, game, game < effort.agents);
    const seed = batchSeed('playthroughs', game);
    const played = commandsOf(makeBoard(withOptions(deck, options, seed)), seed, way);
    if (played.refused !== null) told(game, `was refused an order of an agent's: ${played.refused}`);
    for (const said of played.refused === null ? endingsOf(played, game) : []) {
      const recorded = recordingOf(deck, options, seed, way, said);
      const name = endingName(recorded.ending);
      if (found.has(name)) continue;
      found.set(name, recorded);
      told(game, `is the first that ends ${name}`);
    }
  }
  return found;
}

/** The exercise as it was played; the first one also as it would have been if Control had ended it. */
function endingsOf({ commands, early }: Played, game: number): Said[] {
  if (game > 0) return [commands];
  return [[...early, { seat: 'control', command: { type: 'endExercise' }, at: null }], commands];
}

/** Who plays game number `game`, and under which options. */
function wayOf(deck: Scenario, game: number, agents: boolean): { way: Way; options: ExerciseOptions } {
  const dice = diceOf(batchSeed('ways', game));
  const one = <T>(things: readonly T[]): T => dice.oneOf(things) as T;
  if (agents && game < AS_IT_STANDS) return { way: { attacker: 1, defenders: game % 4 === 3 ? 0 : 1 }, options: {} };
  const [attacker, defenders] = [one(SKILLS), one(SKILLS)];
  const idle = attacker === 'passive' && defenders === 'passive';
  const way: Way = agents && !idle ? { attacker, defenders } : 'random';
  const options: ExerciseOptions = { doctrine: one(DOCTRINES), truth: one(['drawn', 'historical']) };
  const difficulty = one(deck.difficulties)?.id;
  if (difficulty !== undefined) options.difficulty = difficulty;
  if (deck.manhunt?.opening !== undefined && dice.chance(0.3)) options.act = 'manhunt';
  return { way, options };
}

function commandsOf(board: Board, seed: Seed, way: Way): Played {
  const commands: Said = [];
  let early = 0;
  let refused: string | null = null;
  const hear = ({ round }: State, seat: string, command: Command) => {
    commands.push({ seat, command, at: null });
    if (round < CONTROL_ENDS) early = commands.length;
  };
  try {
    if (way === 'random') playRandomly(board, seed, { afterCommand: hear });
    else playGame(board, { seed, ...way, told: hear });
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    refused = cause.message;
  }
  return { commands, early: commands.slice(0, early), refused };
}

function recordingOf(deck: Scenario, options: ExerciseOptions, seed: Seed, way: Way, commands: Said): Recording {
  return sealed(deck, {
    format: 'vigil-exercise',
    version: 1,
    rules: RULES_VERSION,
    scenario: { id: deck.id, hash: 0, options },
    seed: [...seed],
    holders: {},
    ending: { band: '', why: '', act: 'buildUp' },
    players: way === 'random' ? 'every seat at random' : `attacker ${way.attacker}, defenders ${way.defenders}`,
    commands,
    hash: '',
  });
}

/** The recording with what a replay of it comes to now. Throws when it is not an exercise played to its end. */
export function sealed(deck: Scenario, recorded: Recording): Recording {
  const state = replayed(deck, recorded);
  if (state.outcome === null) throw new Error('a recorded exercise did not come to its end');
  const { band, why } = state.outcome;
  return {
    ...recorded,
    rules: RULES_VERSION,
    scenario: { ...recorded.scenario, hash: hashOfDeck(deck) },
    ending: { band, why, act: state.act },
    hash: stateHash(state),
  };
}
