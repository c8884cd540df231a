import type { Aid } from '../../game/aid';

/** What the database holds. Times are milliseconds since 1970; JSON is kept as text, so that it comes back as it went in. */
export type Tables = {
  exercises: ExerciseRow;
  holders: HolderRow;
  states: StateRow;
  journal: JournalRow;
  clocks: ClockRow;
  reasons: ReasonRow;
  heartbeat: { id: number; at: number };
};

export type Status = 'open' | 'running' | 'paused' | 'ended';

export type ExerciseRow = {
  id: string;
  code: string;
  group_name: string;
  language: string;
  status: Status;
  revealed: number;
  created: number;
  touched: number;
  /** The scenario as it was when the exercise was made. */
  scenario: string;
  seed: string;
  holders: string;
  timers: string;
  merged: string;
  aid: Aid;
  /** The scenario under those options that nobody keeps secret, where some are. */
  open_scenario: string | null;
};

export type HolderRow = {
  id: string;
  exercise: string;
  name: string;
  role: 'control' | 'trainee';
  token_hash: string;
  seats: string;
  since: number;
  removed: number;
};

type StateRow = { exercise: string; version: number; json: string };

type JournalRow = {
  exercise: string;
  seq: number;
  command_id: string;
  at: number;
  holder: string;
  seat: string;
  command: string;
  previous: string;
  hash: string;
};

/** What an agent did at one moment and why, in the order of doing. */
type ReasonRow = { exercise: string; seq: number; reasoned: string };

type ClockRow = {
  exercise: string;
  of: string;
  kind: 'planning' | 'stop';
  total: number;
  /** When it runs out; null while it stands still. */
  deadline: number | null;
  /** What is left while it stands still. */
  remaining: number;
  late: number;
};
