import { lastRound, roundOfAct } from '../rules/actBoard';
import type { Options } from '../rules/choices';
import { OptionsToRead } from '../rules/options';
import type { Reading } from '../rules/reading';
import type { Act } from '../rules/shape/acts';
import type { SeatId, State, WrittenOrder } from '../rules/state';
import { ToRead } from '../rules/toRead';
import type { Language } from '../text/words';
import { datesNow } from './actInView';
import { guideInView } from './guideInView';
import { injectsInView } from './injectInView';
import { logInView } from './logInView';
import { ordersInView } from './ordersInView';
import { guardsSeen, outcomeInView } from './publicView';
import { resourcesInView } from './resourcesInView';
import type {
  InjectInView,
  LogLine,
  OrderInView,
  OutcomeInView,
  PlayedView,
  PublicView,
  ResourceInView,
} from './seatView';
import { truth } from './truth';
import { whatNow } from './whatNow';

/** What a page is built from: who reads, in which language, and whether Control has revealed the truth. */
export type Reader = { at: Reading; real: State; language: Language; revealed: boolean };

/** What every played seat may know, worked out as it is read. */
export abstract class PlayedToRead extends ToRead implements PlayedView {
  readonly seat: SeatId;
  readonly round: number;
  readonly act: Act;
  readonly phase: State['phase'];
  readonly trust: number;
  readonly trustChange: number;
  readonly threat: number;
  readonly severity: number;
  readonly failAt: number;
  readonly emergency: boolean;
  readonly stopOpen: boolean;
  readonly ready: boolean;
  readonly history: PlayedView['history'];
  protected readonly at: Reading;
  protected readonly language: Language;
  readonly #reader: Reader;
  readonly #written: WrittenOrder[];
  #rounds: number | undefined;
  #guards: PublicView['guards'] | undefined;
  #log: LogLine[] | undefined;
  #resources: ResourceInView[] | undefined;
  #orders: OrderInView[] | undefined;
  #options: Options | undefined;
  #injects: InjectInView[] | undefined;

  constructor(reader: Reader, own: { ready: boolean; orders: WrittenOrder[]; history: PlayedView['history'] }) {
    super();
    const { at, language } = reader;
    const { state } = at;
    this.seat = at.seat;
    this.round = state.round;
    this.act = state.act;
    this.phase = state.phase;
    this.trust = state.trust;
    this.trustChange = state.trustChange;
    this.threat = state.threat;
    this.severity = state.severity;
    this.failAt = at.board.numbers.failAt;
    this.emergency = state.emergency;
    this.stopOpen = state.phase === 'stops';
    this.ready = own.ready;
    this.history = own.history;
    this.at = at;
    this.language = language;
    this.#reader = reader;
    this.#written = own.orders;
  }

  get actRound(): number {
    return roundOfAct(this.at.state);
  }

  get actRounds(): number {
    return this.at.board.rounds;
  }

  get rounds(): number {
    this.#rounds ??= lastRound(this.at.board, this.at.state);
    return this.#rounds;
  }

  get from(): string {
    return datesNow(this.at.board, this.at.state).from;
  }

  get to(): string {
    return datesNow(this.at.board, this.at.state).to;
  }

  get law(): PublicView['law'] {
    return this.at.board.numbers.law;
  }

  get guards(): PublicView['guards'] {
    this.#guards ??= guardsSeen(this.at.board, this.at.state);
    return this.#guards;
  }

  get outcome(): OutcomeInView | null {
    return outcomeInView(this.at.board, this.at.state, this.language);
  }

  get whatNow(): PlayedView['whatNow'] {
    return whatNow(this.at.board, this.at.state, this.seat, this.#reader.revealed);
  }

  get log(): LogLine[] {
    this.#log ??= logInView(this.at.state, this.seat);
    return this.#log;
  }

  get truth(): PlayedView['truth'] {
    const { real, revealed } = this.#reader;
    return revealed ? truth(this.at.board, real, this.language) : null;
  }

  get resources(): ResourceInView[] {
    this.#resources ??= resourcesInView(this.at);
    return this.#resources;
  }

  get orders(): OrderInView[] {
    this.#orders ??= ordersInView(this.at.board, this.at.state, this.seat, this.#written);
    return this.#orders;
  }

  get options(): Options {
    this.#options ??= new OptionsToRead(this.at);
    return this.#options;
  }

  get injects(): InjectInView[] {
    this.#injects ??= injectsInView(this.at.board, this.at.state, this.seat, this.language);
    return this.#injects;
  }

  get guide(): PlayedView['guide'] {
    return guideInView(this.at.board, this.at.state, this.seat, this.language);
  }
}
