import type { State as EngineState } from 'boardgame.io';
import type { Command } from '../rules/command';
import type { SeatId } from '../rules/state';
import type { EngineTable } from './game';

/** The engine's whole record of an exercise. Never leaves the place where it is kept. */
export type Kept = EngineState<EngineTable>;

/** A command as it stands in the journal: what was said, by which seat, through whom, when (milliseconds). */
export type Entry = { id: string; seat: SeatId; command: Command; holder: string; at: number };

/** Where an exercise is kept: a database, or the memory of a worker. */
export type Vault = {
  load: () => Promise<Kept>;
  /** Saves state and journal entry together, if the version on hand is still `expected`. False: it is not. */
  save: (next: Kept, expected: number, entry: Entry) => Promise<boolean>;
  /** Whether a command with this id was applied before. */
  known: (id: string) => Promise<boolean>;
};
