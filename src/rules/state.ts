import type { Words } from '../text/words';
import type { AlertCode, Order, StopChoice } from './command';
import type { Act } from './shape/acts';
import type { PlotSize } from './shape/numbers';
import type { Resource } from './shape/services';

/** A service id of the scenario, or one of `attacker`, `control`, `clock`. */
export type SeatId = string;
export const ENGINE_SEATS = ['control', 'clock'] as const;

export type Person = {
  /** Dossier code, from a permutation made at setup: it tells nothing. */
  code: string;
  /** Number in the code; also the person's place in `people`, less one. */
  n: number;
  /** Which listed dossier of the scenario, or null for a person whom no service knew at the start. */
  subject: number | null;
  role: 'operative' | 'harmless' | 'spare';
  /** The cell an operative belongs to. */
  cell: string | null;
  place: string;
  home: string;
  fate: 'free' | 'held' | 'gone';
  /** Services that know that he is held. */
  heldKnownTo: string[];
  returnee: boolean;
};

/** The attacker's piece: operatives who move together. */
export type Cell = {
  id: string;
  /** Index of the scenario's starting cell whose name it bears; born cells have null and take the general name. */
  named: number | null;
  /** Number shown on the counter, 1.. in order of birth. */
  number: number;
  place: string;
  members: string[];
  trained: boolean;
  readiness: number;
  /** The plot it prepares; traces grow with its size. */
  size: PlotSize | null;
  earliest: number;
  /** Last round in which it cannot travel. */
  heldUpUntil: number;
  /** Next border in another name. */
  papers: boolean;
  /** Cells that an interrogation of its members may name. */
  links: string[];
  head: boolean;
  /** What it did this round: decides what a watch may see. */
  did: CellDeed;
  gone: boolean;
  /** It left for good in the manhunt. */
  escaped: boolean;
};
export type CellDeed = 'stay' | 'arrive' | 'prepare' | 'recruit' | 'join' | 'lieLow' | 'launch';

export const SENSORS = [
  'dossier',
  'watch',
  'follow',
  'study',
  'partner',
  'tip',
  'communication',
  'crossing',
  'alertHit',
  'questioning',
  'companion',
  'interrogation',
  'document',
  'door',
  'warning',
  'inquiry',
  'card',
] as const;
export type Sensor = (typeof SENSORS)[number];
export const SIGHTS = [
  'movement',
  'meeting',
  'preparation',
  'nothing',
  'linked',
  'clear',
  'crossing',
  'named',
] as const;
export type Sight = (typeof SIGHTS)[number];

/** One report on one file. Copies that were sent keep the origin. */
export type Report = {
  /** Same for every copy. Derived from the cause; never shown. */
  origin: string;
  /** The service that collected it. */
  collector: string;
  /** The service that sent this copy, or null on the collector's own file. */
  from: string | null;
  /** Round of the observation: its age counts from here. */
  round: number;
  /** Round from which it is on this file. */
  since: number;
  sensor: Sensor;
  sight: Sight;
  place: string | null;
  person: string | null;
  /** Others it names, by code. */
  others: string[];
  weight: number;
  /** Admiralty grade: source A-F, information 1-6. */
  grade: string;
  words: Words;
};

export type WrittenOrder = { id: string; order: Order; reason: string | null };
export type Alert = { person: string; code: AlertCode; since: number; byCard: boolean };
/** A follow that goes on by itself, from a shadowed stop. */
export type Shadow = { person: string; until: number };
type SentReport = { origin: string; to: string; round: number };

export type DealtCard = {
  card: string;
  seat: SeatId;
  round: number;
  person: string | null;
  companion: string | null;
  /** Whether the card's person is what the card fears. */
  true: boolean;
  answer: {
    option: string;
    round: number;
    by: 'seat' | 'default';
    reason: string | null;
    sure: string | null;
    reliedOn: string[];
  } | null;
};

/** What has become of an inject that is no longer just planned, and whom it names. */
export type InjectState = {
  inject: string;
  status: 'released' | 'held' | 'skipped';
  round: number;
  by: 'time' | 'condition' | 'control';
  person: string | null;
  companion: string | null;
  /** Whether the person is what the inject fears. */
  true: boolean;
};

export type ServiceState = {
  /** Reports in the order in which they came, each round's in an order that tells nothing. The file's own ids are `r1`, `r2` ... */
  file: Report[];
  orders: WrittenOrder[];
  nextOrder: number;
  sent: SentReport[];
  /** Spent this round beyond what orders cost: on cards. */
  spent: Partial<Record<Resource, number>>;
  /** Orders executed, newest last: the seat's own history. */
  history: { round: number; order: Order }[];
  ready: boolean;
};

export type AttackerState = {
  orders: WrittenOrder[];
  nextOrder: number;
  spent: number;
  hand: string[];
  /** Keys of opportunity cards not yet drawn, in drawn order. */
  deck: string[];
  influence: Record<string, number>;
  /** What it met: sector or target, round, units seen. */
  met: {
    round: number;
    sector: string;
    units: number;
    what: 'nobody' | 'passed' | 'checked' | 'stopped' | 'questioned' | 'held';
  }[];
  history: { round: number; order: Order }[];
  ready: boolean;
};

/** A change that lasts for some rounds. */
export type Lasting = {
  what: 'resource' | 'checks' | 'guards' | 'traces' | 'tips' | 'sends' | 'recruitOdds' | 'distract' | 'decoy';
  until: number;
  amount: number;
  service: string | null;
  resource: Resource | null;
  places: string[];
  cell: string | null;
};

/** A party that a border unit stopped, waiting for Border's word. */
export type Stop = {
  id: string;
  round: number;
  sector: string;
  /** The far end of the leg: where the party is when it goes on. */
  place: string;
  from: string;
  /** The person whose name or papers opened the stop. */
  person: string;
  /** Everybody else in the party. */
  party: string[];
  cell: string | null;
  alert: AlertCode | null;
  foundPapers: boolean;
  grounds: number;
  /** Pooled grounds, once the joint file was asked. */
  joint: number | null;
  /** Whether a surveillance team is free to shadow, as Border may know. */
  teamFree: boolean;
  decision: { choice: StopChoice; by: 'seat' | 'clock'; reason: string | null } | null;
};

/** A partner's answer on its way. */
export type Awaited = { due: number; service: string; report: Report };
/** Card effects waiting for the start of execution. */
type Owed = { card: string; option: string };

/**
 * What an execution changes and its outcome alone may tell, as it was when the round began to be executed: the
 * attacker's cells and means, and who was held. Kept while stops are open.
 */
export type Before = {
  cells: Cell[];
  influence: Record<string, number>;
  hand: string[];
  pressure: boolean;
  /** How many borders had been met. */
  met: number;
  /** Everybody who was held, by code. */
  held: string[];
};

/** One line of the record, written once with who may read it. */
export type LogEvent = {
  round: number;
  words: Words;
  /** Seats that may know it; `'all'` is the public. Control reads everything. */
  seenBy: SeatId[] | 'all';
  /** The poorer form for everybody else, when others half-notice it. */
  shared: Words | null;
  /** Read while the round is still executed; otherwise at its outcome. */
  atOnce: boolean;
  icon: string;
  place: string | null;
};

export type State = {
  /** Version of the rules that made it. */
  rules: number;
  seed: [number, number, number, number];
  /** Counted from the start of the exercise, through both acts. */
  round: number;
  act: Act;
  /** First round of the act. */
  actFrom: number;
  phase: 'planning' | 'stops' | 'ended';
  trust: number;
  /** Change of trust in the last round, for the top bar. */
  trustChange: number;
  threat: number;
  severity: number;
  emergency: boolean;
  pressure: boolean;
  people: Person[];
  cells: Cell[];
  services: Record<string, ServiceState>;
  attacker: AttackerState;
  /** Units posted by sector and details by target, as they stand. */
  posts: Record<string, number>;
  guards: Record<string, number>;
  /** Guards that everybody has seen: as at the last outcome. */
  guardsSeen: Record<string, number>;
  /** Border units that are away next round because a joint file was asked. */
  unitsAway: number;
  unitsAwayNext: number;
  alerts: Alert[];
  shadows: Shadow[];
  cards: DealtCard[];
  injects: InjectState[];
  lasting: Lasting[];
  stops: Stop[];
  awaited: Awaited[];
  owed: Owed[];
  lent: { from: string; to: string; resource: Resource; round: number }[];
  /** Rounds of incidents so far, for cards that ask. */
  incidents: { round: number; place: string; size: PlotSize; success: boolean }[];
  log: LogEvent[];
  /** While stops are open: lines of the record from here on are this execution's, and wait for its outcome. */
  outcomeFrom: number;
  /** While stops are open: what seats go on reading until the outcome; null otherwise. */
  before: Before | null;
  /** Who plays a seat, as Control may know. */
  holders: Record<SeatId, { by: 'human' | 'ai'; level: number | null }>;
  outcome: {
    band: string;
    why: 'severity' | 'trust' | 'prevented' | 'over' | 'rounds' | 'control';
    round: number;
  } | null;
};
