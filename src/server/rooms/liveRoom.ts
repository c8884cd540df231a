import { agentBoards } from '../../game/agentBoard';
import type { Decide } from '../../game/agents';
import type { ExerciseTable } from '../../game/exerciseTable';
import { openTable } from '../../game/exerciseTable';
import type { Line } from '../../game/line';
import { makePictures } from '../../game/pictures';
import type { Reasoned } from '../../game/reasoned';
import type { Board } from '../../rules/board';
import { makeBoard } from '../../rules/board';
import type { Scenario } from '../../rules/shape/scenario';
import type { SeatId } from '../../rules/state';
import type { Language } from '../../text/words';
import type { TableFace } from '../../view/face';
import { publicScenario } from '../../view/publicScenario';
import { tableFace } from '../../view/tableFace';
import { findClock } from '../storage/clockRecords';
import { databaseVault } from '../storage/databaseVault';
import type { ExerciseRecord } from '../storage/exerciseRecords';
import type { Holder } from '../storage/holderRecords';
import { holdersOf } from '../storage/holderRecords';
import { firstHash } from '../storage/journalHash';
import type { Database } from '../storage/openDatabase';
import { reasonsOf } from '../storage/reasonRecords';
import type { Clock } from './clock';

/** What every room of this server works with. */
export type House = {
  database: Database;
  decide: Decide;
  /** An exercise is over: its agents need not remember it any more. */
  forget: (board: Board) => void;
  now: () => number;
  /** Addresses under which the page is reached, with the port. */
  origins: () => string[];
  /** Milliseconds that an agent hesitates: from, to. */
  hesitation: [number, number];
  troubled: (exercise: string, what: string, fault: unknown) => void;
};

/** One open connection of a holder. */
export type RoomLine = { holder: string; language: Language; line: Line; close: () => void };

/** An exercise that this server has open: the table, the people around it, the clock, and who is connected. */
export type LiveRoom = {
  house: House;
  record: ExerciseRecord;
  board: Board;
  table: ExerciseTable;
  pictures: ReturnType<typeof makePictures>;
  face: (language: Language) => TableFace;
  /** What a service's page works its own reading out from; null where the exercise has not that aid. */
  model: Scenario | null;
  /** What the agent of a seat knows of the rules. */
  boardOf: (seat: SeatId) => Board;
  /** Why agents did what they did, in the order of doing. */
  reasons: Reasoned[];
  holders: Map<string, Holder>;
  lines: Set<RoomLine>;
  clock: Clock | null;
  /** What Control's board shows: `truth` or a seat. */
  lens: string;
  lastCommand: Map<SeatId, number>;
  /** Called when the clock has run out. */
  ranOut: (clock: Clock) => void;
  wakeAgents: () => void;
  timer: ReturnType<typeof setTimeout> | null;
  /** Set when the exercise was deleted: nothing is done any more. */
  closed: boolean;
};

/** Opens an exercise from the database. `down` milliseconds without a server are given back to its clock. */
export async function openRoom(house: House, record: ExerciseRecord, down: number): Promise<LiveRoom> {
  const { database } = house;
  const board = makeBoard(record.scenario);
  const beginning = firstHash(record.id, JSON.stringify(record.seed), JSON.stringify(record.scenario));
  const table = await openTable(board, databaseVault(database, record.id, beginning));
  const faces = { en: tableFace(board, 'en'), fr: tableFace(board, 'fr') };
  const open = record.open ?? record.scenario;
  const holders = await holdersOf(database, record.id);
  return {
    house,
    record,
    board,
    table,
    pictures: makePictures(board, table),
    face: (language) => faces[language],
    model: record.aid === 'full' ? publicScenario(open) : null,
    boardOf: agentBoards(record.scenario, open),
    reasons: await reasonsOf(database, record.id),
    holders: new Map(holders.map((holder) => [holder.id, holder])),
    lines: new Set(),
    clock: await findClock(database, record.id, down),
    lens: 'truth',
    lastCommand: new Map(),
    ranOut: () => {},
    wakeAgents: () => {},
    timer: null,
    closed: false,
  };
}
