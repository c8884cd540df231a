import type { State as EngineState } from 'boardgame.io';
import { Async } from 'boardgame.io/internal';
import type { Entry, Kept, Vault } from './vault';

/** Somebody else saved the exercise meanwhile: run the command again on what is there now. */
export class Overtaken extends Error {}

/**
 * What the engine's master sees of a vault while it runs one command: the state it runs on, and a place to save. There is
 * no metadata, no log, no first state, and no exercise is ever made here.
 */
export class ExerciseStorage extends Async {
  readonly #vault: Vault;
  readonly #kept: Kept;
  readonly #entry: Entry;
  saved: Kept | null = null;

  constructor(vault: Vault, kept: Kept, entry: Entry) {
    super();
    this.#vault = vault;
    this.#kept = kept;
    this.#entry = entry;
  }

  override async fetch() {
    return { state: this.#kept } as never;
  }

  override async setState(_exercise: string, state: EngineState): Promise<void> {
    const next = state as Kept;
    if (!(await this.#vault.save(next, this.#kept._stateID, this.#entry))) throw new Overtaken();
    this.saved = next;
  }

  override async connect(): Promise<void> {}
  override async setMetadata(): Promise<void> {}
  override async wipe(): Promise<void> {}
}
