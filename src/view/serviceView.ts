import { lasting } from '../rules/lasting';
import type { Service } from '../rules/shape/services';
import type { ServiceState } from '../rules/state';
import { fieldsOf } from '../rules/toRead';
import { cardsInView } from './cardInView';
import type { Placements } from './ownPlacements';
import { ownPlacements } from './ownPlacements';
import { peopleOnFile } from './personInView';
import { COMMON_FIELDS, PLAYED_FIELDS } from './playedFields';
import type { Reader } from './playedToRead';
import { PlayedToRead } from './playedToRead';
import { reportsInView } from './reportInView';
import { defenderStates } from './seatStates';
import type { CardInView, InboxItem, PersonInView, ReportInView, ServiceView, StopInView } from './seatView';
import { stopInView } from './stopInView';

const FIELDS = fieldsOf<ServiceView>({
  kind: true,
  ...COMMON_FIELDS,
  ...PLAYED_FIELDS,
  seats: true,
  sends: true,
  inbox: true,
  reports: true,
  people: true,
  posts: true,
  alerts: true,
  follows: true,
  ownGuards: true,
  cards: true,
  stop: true,
  pressure: true,
});

/** What a service may know: the public picture, its own file, its own orders and hands, and nothing else. */
export function serviceView(reader: Reader): ServiceView {
  const { state, board, seat } = reader.at;
  const file = state.services[seat];
  const service = board.services.get(seat);
  if (file === undefined || service === undefined) throw new Error(`no such service: ${seat}`);
  return new ServiceToRead(reader, file, service);
}

class ServiceToRead extends PlayedToRead implements ServiceView {
  readonly kind = 'service';
  readonly #file: ServiceState;
  readonly #service: Service;
  #reports: ReportInView[] | undefined;
  #people: PersonInView[] | undefined;
  #cards: CardInView[] | undefined;
  #stop: StopInView | null | undefined;
  #placements: Placements | undefined;

  constructor(reader: Reader, file: ServiceState, service: Service) {
    super(reader, file);
    this.#file = file;
    this.#service = service;
  }

  get seats(): ServiceView['seats'] {
    return defenderStates(this.at.board, this.at.state);
  }

  get sends(): ServiceView['sends'] {
    const { state, seat } = this.at;
    const total = Math.max(0, this.#service.sends + lasting(state, 'sends', { service: seat }));
    let left = total;
    for (const { round } of this.#file.sent) if (round === state.round) left -= 1;
    return { total, left: Math.max(0, left) };
  }

  get inbox(): InboxItem[] {
    const cards = this.phase === 'ended' ? [] : this.cards;
    const injects = this.injects.filter(({ round }) => round === this.round);
    const reports = this.reports.filter(({ isNew }) => isNew);
    return [
      ...cards.filter(({ answer }) => answer === null).map(({ card }): InboxItem => ({ kind: 'card', card })),
      ...injects.map(({ inject }): InboxItem => ({ kind: 'inject', inject })),
      ...reports.map(({ id }): InboxItem => ({ kind: 'report', report: id })),
    ];
  }

  get reports(): ReportInView[] {
    this.#reports ??= reportsInView(this.at, this.#file);
    return this.#reports;
  }

  get people(): PersonInView[] {
    this.#people ??= peopleOnFile(this.at, this.#file, this.language);
    return this.#people;
  }

  get posts(): ServiceView['posts'] {
    return this.#own.posts;
  }

  get alerts(): ServiceView['alerts'] {
    return this.#own.alerts;
  }

  get follows(): ServiceView['follows'] {
    return this.#own.follows;
  }

  get ownGuards(): ServiceView['ownGuards'] {
    return this.#own.ownGuards;
  }

  get cards(): CardInView[] {
    this.#cards ??= cardsInView(this.at, this.#file, this.language);
    return this.#cards;
  }

  get stop(): StopInView | null {
    if (this.#stop === undefined) {
      const { board, state, seat } = this.at;
      this.#stop = seat === board.borderService ? stopInView(board, state, seat) : null;
    }
    return this.#stop;
  }

  get pressure(): boolean | null {
    return this.#service.orders.includes('pressure') ? this.at.state.pressure : null;
  }

  get #own(): Placements {
    this.#placements ??= ownPlacements(this.at, this.#service.orders);
    return this.#placements;
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
