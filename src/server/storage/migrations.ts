import type { Kysely, Migration, MigrationProvider } from 'kysely';

/** Steps from an empty database to the present one, by name in order. A step that was published is never changed. */
const steps: Record<string, Migration> = {
  '001-first': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('exercises')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('code', 'text', (column) => column.notNull().unique())
        .addColumn('group_name', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('revealed', 'integer', (column) => column.notNull())
        .addColumn('created', 'integer', (column) => column.notNull())
        .addColumn('touched', 'integer', (column) => column.notNull())
        .addColumn('scenario', 'text', (column) => column.notNull())
        .addColumn('seed', 'text', (column) => column.notNull())
        .addColumn('holders', 'text', (column) => column.notNull())
        .addColumn('timers', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('holders')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('exercise', 'text', (column) => column.notNull().references('exercises.id').onDelete('cascade'))
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('token_hash', 'text', (column) => column.notNull().unique())
        .addColumn('seats', 'text', (column) => column.notNull())
        .addColumn('since', 'integer', (column) => column.notNull())
        .addColumn('removed', 'integer', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('holders_exercise').on('holders').column('exercise').execute();
      await db.schema
        .createTable('states')
        .addColumn('exercise', 'text', (column) => column.primaryKey().references('exercises.id').onDelete('cascade'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('journal')
        .addColumn('exercise', 'text', (column) => column.notNull().references('exercises.id').onDelete('cascade'))
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('command_id', 'text', (column) => column.notNull())
        .addColumn('at', 'integer', (column) => column.notNull())
        .addColumn('holder', 'text', (column) => column.notNull())
        .addColumn('seat', 'text', (column) => column.notNull())
        .addColumn('command', 'text', (column) => column.notNull())
        .addColumn('previous', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('journal_key', ['exercise', 'seq'])
        .addUniqueConstraint('journal_command', ['exercise', 'command_id'])
        .execute();
      await db.schema
        .createTable('clocks')
        .addColumn('exercise', 'text', (column) => column.primaryKey().references('exercises.id').onDelete('cascade'))
        .addColumn('of', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('total', 'integer', (column) => column.notNull())
        .addColumn('deadline', 'integer')
        .addColumn('remaining', 'integer', (column) => column.notNull())
        .addColumn('late', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('heartbeat')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('at', 'integer', (column) => column.notNull())
        .execute();
    },
  },
  '002-aid-and-reasons': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .alterTable('exercises')
        .addColumn('aid', 'text', (column) => column.notNull().defaultTo('notes'))
        .execute();
      await db.schema.alterTable('exercises').addColumn('open_scenario', 'text').execute();
      await db.schema
        .createTable('reasons')
        .addColumn('exercise', 'text', (column) => column.notNull().references('exercises.id').onDelete('cascade'))
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('reasoned', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('reasons_key', ['exercise', 'seq'])
        .execute();
    },
  },
  '003-merged': {
    up: async (db: Kysely<unknown>) => {
      const exercises = (await db.introspection.getTables()).find(({ name }) => name === 'exercises');
      if (exercises?.columns.some(({ name }) => name === 'merged')) return;
      await db.schema
        .alterTable('exercises')
        .addColumn('merged', 'text', (column) => column.notNull().defaultTo('{}'))
        .execute();
    },
  },
};

export const migrations: MigrationProvider = { getMigrations: async () => steps };
