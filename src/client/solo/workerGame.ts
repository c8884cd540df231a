import { agentSeed } from '../../ai/agentSeed';
import { decide } from '../../ai/decide';
import type { Memory } from '../../ai/memory';
import { type LocalTable, openLocalTable } from '../../game/localTable';
import type { Reasoned } from '../../game/reasoned';
import type { ExerciseFile } from '../../rules/exerciseFile';
import { keptScenario } from '../../rules/keptScenario';
import type { Seed } from '../../rules/random';
import type { Scenario } from '../../rules/shape/scenario';
import { withOptions } from '../../rules/withOptions';
import type { SavedGame } from './savedGame';
import type { SoloChoice, SoloSummary } from './soloTypes';

/** A game alone as it is kept: the exercise as a file, the seats of the player, and why the agents did what they did. */
export type KeptGame = {
  file: Pick<ExerciseFile, 'scenario' | 'seed' | 'holders' | 'commands'>;
  seats: string[];
  reasons?: Reasoned[];
  /** Of a game that repeats exactly: how much agents may think. */
  iterations?: number;
};

const freshSeed = (): Seed => [...crypto.getRandomValues(new Uint32Array(4))] as Seed;

/**
 * A new game: the seats that the player does not hold are played by agents of the chosen level. Its dials make the
 * services' work easier or harder; against somebody who plays the attacker they would turn round, and are left alone.
 */
export function newGame(scenario: Scenario, { seats, difficulty, repeat }: SoloChoice): KeptGame {
  const level = scenario.difficulties.find(({ id }) => id === difficulty) ?? scenario.difficulties[0];
  const all = [...scenario.services.map(({ id }) => id), 'attacker'];
  const holders: ExerciseFile['holders'] = {};
  for (const seat of all) {
    const levels = repeat ?? level;
    const agent = seat === 'attacker' ? levels?.attacker : levels?.defenders;
    holders[seat] = seats.includes(seat) ? { by: 'human', level: null } : { by: 'ai', level: agent ?? 1 };
  }
  const seed = repeat?.seed ?? freshSeed();
  const dials = seats.includes('attacker') || level === undefined ? {} : { difficulty: level.id };
  return {
    file: { scenario: withOptions(scenario, dials, seed), seed, holders, commands: [] },
    seats,
    ...(repeat && { iterations: repeat.iterations }),
  };
}

/**
 * Lays the table of a game, new or saved. `changed` is called after every command. What the agents keep in mind between
 * rounds goes with the table, and when the exercise ends.
 */
export async function layTable(
  { file, seats, reasons = [], iterations }: KeptGame,
  changed: () => void,
): Promise<LocalTable> {
  const { seed, holders, commands } = file;
  const scenario = keptScenario(file.scenario);
  const memory: Memory = new Map();
  const counted = iterations === undefined ? {} : { budget: { iterations } };
  let laid: LocalTable | null = null;
  laid = await openLocalTable(
    { scenario, seed, holders, past: commands, reasons },
    {
      seats,
      decide: async (question) => decide({ ...question, ...counted, memory }),
      seedOf: agentSeed,
      now: Date.now,
      changed: () => {
        if (laid?.summary().ended === true) memory.clear();
        changed();
      },
      troubled: (what, fault) => console.error(what, fault),
    },
  );
  return laid;
}

/** The game as it is kept on this device after what was said so far. */
export function keepGame(table: LocalTable, laid: KeptGame): SavedGame {
  const file = table.file();
  const game: KeptGame = { ...laid, file, reasons: table.reasons() };
  return { version: 1, summary: summaryOf(table, file.scenario, laid.seats), game };
}

function summaryOf(table: LocalTable, scenario: Scenario, seats: string[]): SoloSummary {
  const named = [...scenario.services, { id: 'attacker', name: scenario.attacker.name }];
  return {
    deck: scenario.id,
    title: scenario.title,
    sides: named.filter(({ id }) => seats.includes(id)).map(({ name }) => name),
    allServices: scenario.services.length > 1 && scenario.services.every(({ id }) => seats.includes(id)),
    ...table.summary(),
    savedAt: Date.now(),
  };
}
