import type { Order, StopChoice } from '../../rules/command';
import type { Seed } from '../../rules/random';
import type { Act } from '../../rules/shape/acts';
import type { PlotSize } from '../../rules/shape/numbers';
import type { Resource } from '../../rules/shape/services';
import type { CellDeed, Person, Report, State } from '../../rules/state';
import type { Launched, Taken } from '../evidence';

/**
 * An exercise told round by round: what was true, what lay on every file, what was done and what was left to do it
 * with. Plain data; everything that a review computes after the end comes from it and the scenario.
 */
export type Chronicle = {
  seed: Seed;
  services: string[];
  /** Registered homes of everybody who is listed, by code. */
  homes: Record<string, string>;
  rounds: RoundTold[];
  /** Every service's file at the end, in the order in which its reports came. */
  files: Record<string, Report[]>;
  /** What lay on no file, but would have if everything had been watched and everybody checked: see `everyTrace`. */
  traces: Report[];
  end: { round: number; why: NonNullable<State['outcome']>['why'] | null; severity: number; trust: number };
};

/** A cell as it was; `did` is what it did in the round before. */
export type CellThen = {
  id: string;
  number: number;
  place: string;
  members: string[];
  trained: boolean;
  readiness: number;
  size: PlotSize | null;
  did: CellDeed;
  gone: boolean;
  escaped: boolean;
};

export type PersonThen = Pick<Person, 'code' | 'cell' | 'place' | 'fate'> & { role: 'operative' | 'harmless' };

/** A launch, by which cell and with which size of plot. */
export type LaunchTold = Launched & { cell: string; size: PlotSize };
/** Somebody of the network who was taken; `knownTo` are the services that learned it. */
export type TakenTold = Taken & { knownTo: string[] };
/** A raid: where the service's file put the named person, and its grounds on him. */
export type RaidTold = { service: string; person: string; place: string; grounds: number };
/** A stop at a border and what was decided; `cell` is null when the party was harmless. */
export type StopTold = {
  cell: string | null;
  people: string[];
  from: string;
  place: string;
  choice: StopChoice;
};

export type RoundTold = {
  round: number;
  act: Act;
  trust: number;
  emergency: boolean;
  /** The truth when the round began to be planned. Those who may enter later are not among the people. */
  cells: CellThen[];
  people: PersonThen[];
  /** How many reports lay on each service's file then. */
  onFile: Record<string, number>;
  /** What each service had carried out in the round, and the attacker. */
  orders: Record<string, Order[]>;
  network: Order[];
  /** Units at each sector while people travelled. */
  posts: Record<string, number>;
  raids: RaidTold[];
  stops: StopTold[];
  /** What each service still had when all orders were written. */
  left: Record<string, Partial<Record<Resource, number>>>;
  /** Services that could take people in this round, with units of their own or lent to them. */
  takers: string[];
  launched: LaunchTold[];
  taken: TakenTold[];
  /** The cells when the round was over. */
  after: CellThen[];
};
