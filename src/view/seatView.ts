import type { Cost, Odds, Options } from '../rules/choices';
import type { AlertCode, Order, StopChoice } from '../rules/command';
import type { Act } from '../rules/shape/acts';
import type { Inject } from '../rules/shape/injects';
import type { PlotSize } from '../rules/shape/numbers';
import type { Resource } from '../rules/shape/services';
import type { SeatId, Sensor, Sight } from '../rules/state';
import type { Words } from '../text/words';
import type { TableFace } from './face';

/**
 * What one seat may know, built up from nothing. The page, the AI and the tests get exactly this.
 * Every array is sorted by what the seat knows.
 */
export type SeatView = ServiceView | AttackerView | ControlView;

/** What everybody at the table may know. */
export type PublicView = {
  round: number;
  /** Last round of the act, counted like all rounds from the start of the exercise. */
  rounds: number;
  act: Act;
  /** Which round of the act it is, of how many. */
  actRound: number;
  actRounds: number;
  /** First and last day of the round, ISO. */
  from: string;
  to: string;
  phase: 'planning' | 'stops' | 'ended';
  trust: number;
  trustChange: number;
  /** 1 low to 4 very serious. */
  threat: number;
  severity: number;
  failAt: number;
  /** Grounds that the law asks for in this act. */
  law: TableFace['law'];
  emergency: boolean;
  /** Border is deciding a stop; nothing else about it. */
  stopOpen: boolean;
  guards: { place: string; details: number }[];
  outcome: OutcomeInView | null;
};

export type OutcomeInView = {
  band: string;
  title: string;
  words: string;
  why: string;
  round: number;
  severity: number;
  trust: number;
};

type Common = PublicView & {
  seat: SeatId;
  /** One sentence: imperative first. */
  whatNow: { does: Words; rest: Words | null };
  /** Newest first. */
  log: LogLine[];
  /** Everything true, once Control has revealed it. */
  truth: TruthInView | null;
};

export type LogLine = {
  id: string;
  round: number;
  icon: string;
  words: Words;
  place: string | null;
  /** For Control alone: the seats that a line is written to, as `you`. Null for everybody's lines, and for everybody else. */
  readBy: SeatId[] | null;
};

export type SeatState = 'writing' | 'ready' | 'deciding' | 'waiting';

/** Something that was brought into the exercise for this seat to read. */
export type InjectInView = {
  inject: string;
  /** Round in which it came. */
  round: number;
  title: string;
  text: string;
  /** Who seems to say it, and how it came. */
  from: string;
  method: Inject['method'];
  /** The dossier code that it names, if any. */
  person: string | null;
};

/** One row of Control's list. */
export type InjectForControl = Omit<InjectInView, 'round'> & {
  number: string;
  category: Inject['category'];
  to: SeatId[] | 'all';
  act: Inject['act'];
  release: Inject['release']['when'];
  plannedRound: number | null;
  planned: string | null;
  expected: string | null;
  evaluator: string | null;
  responsible: string | null;
  objective: string | null;
  contingencyFor: string | null;
  fidelity: Inject['fidelity'];
  status: 'planned' | 'released' | 'held' | 'skipped';
  /** Round in which it was released or set aside, and by what. */
  round: number | null;
  by: 'time' | 'condition' | 'control' | null;
  /** Whether the person is what the inject fears; null when it names nobody. */
  true: boolean | null;
};

/** Fields of a seat that is played: a service or the attacker. */
export type PlayedView = Common & {
  ready: boolean;
  resources: ResourceInView[];
  orders: OrderInView[];
  options: Options;
  /** Injects that this seat has received, newest first. */
  injects: InjectInView[];
  /** The hint of a guided round: its words, and the kind of order, card or `send` that it asks for. */
  guide: { text: string; suggests: string | null } | null;
  history: { round: number; order: Order }[];
};

export type ResourceInView = { resource: Resource; total: number; left: number };
/** An order as written; `words` is its one line. */
export type OrderInView = { id: string; order: Order; words: Words; cost: Cost | null; note: Words | null };

export type ServiceView = PlayedView & {
  kind: 'service';
  /** The defenders: ready or writing. */
  seats: { seat: SeatId; state: SeatState }[];
  sends: { total: number; left: number };
  inbox: InboxItem[];
  reports: ReportInView[];
  people: PersonInView[];
  /** Units as posted (Border) and details at targets (Response): own standing placements, as they stand now. */
  posts: { sector: string; units: number }[];
  ownGuards: { place: string; details: number }[];
  alerts: { person: string; code: AlertCode; since: number }[];
  follows: { person: string; until: number }[];
  cards: CardInView[];
  stop: StopInView | null;
  /** Coordination alone: overseas pressure was kept up last round. */
  pressure: boolean | null;
};

/** Something new this round, most urgent first. */
export type InboxItem =
  | { kind: 'card'; card: string }
  | { kind: 'inject'; inject: string }
  | { kind: 'report'; report: string }
  | { kind: 'note'; words: Words; icon: string };

export type ReportInView = {
  /** The file's own id of it: for sending and relying on. */
  id: string;
  round: number;
  /** Round in which it came onto this file. */
  since: number;
  isNew: boolean;
  sensor: Sensor;
  sight: Sight;
  place: string | null;
  person: string | null;
  others: string[];
  /** Weight when fresh, and now. */
  full: number;
  weight: number;
  age: 'full' | 'half' | 'none';
  grade: string;
  /** Grade in plain words. */
  gradeWords: Words;
  words: Words;
  /** Who collected it, who sent it. */
  collector: SeatId;
  from: SeatId | null;
  sentTo: SeatId[];
};

export type PersonInView = {
  code: string;
  listed: boolean;
  home: string | null;
  note: string | null;
  /** Where and when this file last puts him; null when it never did. */
  lastSeen: { place: string; round: number } | null;
  /** Summed weights on this file. */
  grounds: number;
  /** What the grounds are enough for, and what is missing. */
  enough: Words;
  missing: Words | null;
  reports: string[];
  alert: AlertCode | null;
  held: boolean;
};

export type CardInView = {
  card: string;
  title: string;
  situation: string;
  round: number;
  /** The objective it trains. */
  trains: string;
  person: string | null;
  /** How often, from 0 to 1, what such a card says of its person is right in this deck; null where no option rests on it. */
  right: number | null;
  /** Ids of own reports on the card's person. */
  holds: string[];
  options: CardOptionInView[];
  default: string;
  /** Null while it waits for an answer. */
  answer: { option: string; by: 'seat' | 'default' } | null;
};
export type CardOptionInView = {
  id: string;
  title: string;
  does: string;
  defence: string;
  cost: Cost | null;
  odds: Odds | null;
  possible: boolean;
  reason: Words | null;
};

export type StopInView = {
  stop: string;
  /** First, second ... of how many this round. */
  index: number;
  count: number;
  sector: string;
  from: string;
  place: string;
  person: string;
  alert: AlertCode | null;
  foundPapers: boolean;
  /** Companions: code, and whether they are on this file. */
  party: { person: string; onFile: boolean }[];
  grounds: number;
  joint: number | null;
  /** Whether the joint file may still be asked, or why not. */
  ask: { possible: boolean; reason: Words | null };
  choices: {
    choice: StopChoice;
    possible: boolean;
    reason: Words | null;
    lawful: boolean;
    trust: number;
    odds: Odds | null;
    note: Words | null;
  }[];
};

export type AttackerView = PlayedView & {
  kind: 'attacker';
  /** The other seats: "others are writing". */
  othersWriting: boolean;
  doctrine: string;
  /** Sizes of plot that the doctrine allows. */
  sizes: PlotSize[];
  /** Places from which a cell may leave for good; none before the manhunt. */
  exits: string[];
  cells: CellInView[];
  /** Names of all own cells, also of those that are gone: the log still speaks of them. */
  cellNames: { id: string; name: Words }[];
  hand: { card: string; title: string; does: string; needs: 'nothing' | 'cell' | 'place' }[];
  influence: { place: string; level: number }[];
  met: { round: number; sector: string; units: number; what: string; words: Words }[];
  /** Last known units a sector: null where it was never met. */
  sectors: { sector: string; units: number | null; round: number | null; checked: Odds | null }[];
};

export type CellInView = {
  id: string;
  number: number;
  name: Words;
  place: string;
  members: string[];
  trained: boolean;
  readiness: number;
  size: PlotSize | null;
  canTravelFrom: number;
  papers: boolean;
  /** The order written for it this round, by id. */
  order: string | null;
  /** What its order leaves behind where a team watches. */
  traces: Odds | null;
};

/** Everything, for Control alone until the reveal. */
export type TruthInView = {
  people: {
    code: string;
    listed: boolean;
    role: 'operative' | 'harmless';
    cell: string | null;
    place: string;
    home: string;
    fate: 'free' | 'held' | 'gone';
  }[];
  cells: {
    id: string;
    number: number;
    name: Words;
    place: string;
    members: string[];
    trained: boolean;
    readiness: number;
    size: PlotSize | null;
    gone: boolean;
    escaped: boolean;
  }[];
  posts: { sector: string; units: number }[];
  watches: { service: SeatId; place: string }[];
  cards: {
    card: string;
    title: string;
    seat: SeatId;
    round: number;
    answer: string | null;
    done: string | null;
    cameOfIt: string | null;
    sources: { title: string; url: string | null }[];
    confidence: string;
    fidelity: string;
    disputed: string | null;
  }[];
};

export type ControlView = Common & {
  kind: 'control';
  seats: { seat: SeatId; state: SeatState; by: 'human' | 'ai'; level: number | null; orders: number; ready: boolean }[];
  all: TruthInView;
  /** How the network works. */
  doctrine: string;
  injects: InjectForControl[];
  stop: StopInView | null;
};
