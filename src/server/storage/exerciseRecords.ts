import type { Aid } from '../../game/aid';
import type { NewExercise } from '../../game/roomAction';
import type { Kept } from '../../game/vault';
import { lastRound } from '../../rules/actBoard';
import { makeBoard } from '../../rules/board';
import { keptScenario } from '../../rules/keptScenario';
import type { Seed } from '../../rules/random';
import type { Scenario } from '../../rules/shape/scenario';
import type { State } from '../../rules/state';
import type { Language } from '../../text/words';
import type { Database } from './openDatabase';
import type { ExerciseRow, Status } from './tables';

export type Timers = NewExercise['timers'];

/** An exercise as it was made, and where it stands in its life. */
export type ExerciseRecord = {
  id: string;
  code: string;
  group: string;
  language: Language;
  status: Status;
  revealed: boolean;
  created: number;
  scenario: Scenario;
  seed: Seed;
  /** Who played each seat at the start. */
  holders: State['holders'];
  timers: Timers;
  /** Services that are given together with another one: seat to seat. */
  merged: Record<string, string>;
  aid: Aid;
  /** The scenario under those options that nobody keeps secret; null where none is secret. */
  open: Scenario | null;
};

/** Writes a new exercise with its first state. All or nothing. */
export async function insertExercise(
  database: Database,
  record: ExerciseRecord,
  state: string,
  control: { id: string; tokenHash: string },
): Promise<void> {
  await database.transaction().execute(async (write) => {
    await write
      .insertInto('exercises')
      .values({
        id: record.id,
        code: record.code,
        group_name: record.group,
        language: record.language,
        status: record.status,
        revealed: 0,
        created: record.created,
        touched: record.created,
        scenario: JSON.stringify(record.scenario),
        seed: JSON.stringify(record.seed),
        holders: JSON.stringify(record.holders),
        timers: JSON.stringify(record.timers),
        merged: JSON.stringify(record.merged),
        aid: record.aid,
        open_scenario: record.open === null ? null : JSON.stringify(record.open),
      })
      .execute();
    await write.insertInto('states').values({ exercise: record.id, version: 0, json: state }).execute();
    await write
      .insertInto('holders')
      .values({
        id: control.id,
        exercise: record.id,
        name: '',
        role: 'control',
        token_hash: control.tokenHash,
        seats: '["control"]',
        since: record.created,
        removed: 0,
      })
      .execute();
  });
}

/** Finds an exercise by its id or by its join code. */
export async function findExercise(
  database: Database,
  by: { id: string } | { code: string },
): Promise<ExerciseRecord | null> {
  const query = database.selectFrom('exercises').selectAll();
  const row = await ('id' in by ? query.where('id', '=', by.id) : query.where('code', '=', by.code)).executeTakeFirst();
  return row === undefined ? null : readRow(row);
}

/** All exercises, newest first. */
export async function listExercises(database: Database): Promise<ExerciseRecord[]> {
  const rows = await database.selectFrom('exercises').selectAll().orderBy('created', 'desc').execute();
  return rows.map(readRow);
}

/** The round in which an exercise stands and the last one of its act, as it was committed last. */
export async function roundsOf(
  database: Database,
  { id, scenario }: ExerciseRecord,
): Promise<{ round: number; rounds: number }> {
  const row = await database.selectFrom('states').select('json').where('exercise', '=', id).executeTakeFirstOrThrow();
  const { state } = (JSON.parse(row.json) as Kept).G;
  return { round: state.round, rounds: lastRound(makeBoard(scenario), state) };
}

/** Notes where an exercise stands in its life. */
export async function saveStatus(
  database: Database,
  id: string,
  status: Status,
  revealed: boolean,
  now: number,
): Promise<void> {
  await database
    .updateTable('exercises')
    .set({ status, revealed: revealed ? 1 : 0, touched: now })
    .where('id', '=', id)
    .execute();
}

/** Deletes an exercise and everything that belongs to it: names, journal, state. */
export async function deleteExercise(database: Database, id: string): Promise<void> {
  await database.deleteFrom('exercises').where('id', '=', id).execute();
}

/** Ids of exercises in which nothing has happened since a moment. */
export async function untouchedSince(database: Database, moment: number): Promise<string[]> {
  const rows = await database
    .selectFrom('exercises')
    .select('id')
    .where('touched', '<', moment)
    .where('id', 'not in', (lately) => lately.selectFrom('journal').select('exercise').where('at', '>=', moment))
    .execute();
  return rows.map((row) => row.id);
}

function readRow(row: ExerciseRow): ExerciseRecord {
  return {
    id: row.id,
    code: row.code,
    group: row.group_name,
    language: row.language === 'fr' ? 'fr' : 'en',
    status: row.status,
    revealed: row.revealed === 1,
    created: row.created,
    scenario: keptScenario(JSON.parse(row.scenario) as Scenario),
    seed: JSON.parse(row.seed) as Seed,
    holders: JSON.parse(row.holders) as State['holders'],
    timers: JSON.parse(row.timers) as Timers,
    merged: JSON.parse(row.merged) as Record<string, string>,
    aid: row.aid,
    open: row.open_scenario === null ? null : keptScenario(JSON.parse(row.open_scenario) as Scenario),
  };
}
