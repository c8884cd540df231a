import { randomBytes } from 'node:crypto';
import { beginExercise } from '../../game/exerciseTable';
import type { NewExercise } from '../../game/roomAction';
import { makeBoard } from '../../rules/board';
import type { Seed } from '../../rules/random';
import { seedFrom } from '../../rules/random';
import type { Scenario } from '../../rules/shape/scenario';
import type { State } from '../../rules/state';
import { withOptions } from '../../rules/withOptions';
import { newJoinCode } from '../joinCode';
import { freeze } from '../storage/databaseVault';
import type { ExerciseRecord } from '../storage/exerciseRecords';
import { findExercise, insertExercise } from '../storage/exerciseRecords';
import type { Database } from '../storage/openDatabase';
import { hashToken, newId } from '../tokens';
import { controlToken } from './bearer';
import { notOffered, usualAid } from './offeredOptions';
import { Refused } from './refused';

/** Luck of an exercise that nobody can foresee: 128 bits. */
function secretSeed(): Seed {
  const bytes = randomBytes(16);
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
}

/**
 * Makes an exercise and its first state. Answers its record and Control's key. The record holds the scenario as it is
 * played under the options asked for, so that everything after this reads it as if it had been written so.
 */
export async function makeExercise(
  database: Database,
  secret: string,
  offered: Scenario,
  asked: NewExercise,
  now: number,
): Promise<{ record: ExerciseRecord; control: string }> {
  const missing = notOffered(offered, asked.options);
  if (missing !== null) throw new Refused(400, 'room.optionNotOffered', { option: missing });
  const seed = asked.seed === undefined ? secretSeed() : seedFrom(asked.seed);
  const scenario = withOptions(offered, asked.options, seed);
  const { doctrine, truth, ...openOptions } = asked.options;
  const hasSecrets = doctrine !== undefined || truth !== undefined;
  const board = makeBoard(scenario);
  const stranger = Object.keys(asked.seats).find((seat) => !board.seats.includes(seat));
  if (stranger !== undefined) throw new Refused(400, 'room.unknownSeat');
  const holders: State['holders'] = {};
  for (const seat of board.seats) {
    const chosen = asked.seats[seat];
    holders[seat] = chosen?.by === 'ai' ? { by: 'ai', level: chosen.level } : { by: 'human', level: null };
  }
  const merged = mergedSeats(asked.seats, new Set(board.services.keys()));
  if (merged === null) throw new Refused(400, 'room.badMerge');
  const record: ExerciseRecord = {
    id: newId(),
    code: await freeCode(database),
    group: asked.group,
    language: asked.language,
    status: 'open',
    revealed: false,
    created: now,
    scenario,
    seed,
    holders,
    timers: asked.timers,
    merged,
    aid: asked.aid ?? usualAid(offered),
    open: hasSecrets ? withOptions(offered, openOptions, seed) : null,
  };
  const kept = beginExercise(board, { seed: record.seed, holders });
  const control = controlToken(secret, record.id);
  await insertExercise(database, record, freeze(kept), { id: newId(), tokenHash: hashToken(control) });
  return { record, control };
}

/** Which service goes with which; null when one is merged into itself, into the attacker or into a computer's seat. */
function mergedSeats(seats: NewExercise['seats'], services: Set<string>): Record<string, string> | null {
  const merged: Record<string, string> = {};
  for (const [seat, plan] of Object.entries(seats)) {
    if (plan.with === undefined) continue;
    const into = seats[plan.with];
    const fits = services.has(seat) && services.has(plan.with) && plan.with !== seat && plan.by === 'human';
    if (!fits || into?.by === 'ai' || into?.with !== undefined) return null;
    merged[seat] = plan.with;
  }
  return merged;
}

async function freeCode(database: Database): Promise<string> {
  const code = newJoinCode();
  return (await findExercise(database, { code })) === null ? code : freeCode(database);
}
