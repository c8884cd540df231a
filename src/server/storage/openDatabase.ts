import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { migrations } from './migrations';
import type { Tables } from './tables';

export type Database = Kysely<Tables>;

/**
 * Opens `vigil.db` in the data folder and brings it up to date. Every commit is on the disk before it is
 * answered (write-ahead log, full sync). Throws when the folder cannot be written or a step of the migration fails.
 */
export async function openDatabase(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new Libsql(join(folder, 'vigil.db'));
  file.exec('pragma journal_mode = WAL');
  file.exec('pragma synchronous = FULL');
  file.exec('pragma foreign_keys = ON');
  file.exec('pragma busy_timeout = 5000');
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file as never }) });
  const { error } = await new Migrator({ db: database, provider: migrations }).migrateToLatest();
  if (error !== undefined) throw error;
  return database;
}
