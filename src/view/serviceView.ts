import type { Board } from '../rules/board';
import { lasting } from '../rules/lasting';
import { options } from '../rules/options';
import { kindsOf } from '../rules/planning';
import type { SeatId, State } from '../rules/state';
import type { Language } from '../text/words';
import { cardsInView } from './cardInView';
import { guideInView } from './guideInView';
import { injectsInView } from './injectInView';
import { logInView } from './logInView';
import { ordersInView } from './ordersInView';
import { peopleOnFile } from './personInView';
import { publicView } from './publicView';
import { reportInView } from './reportInView';
import { resourcesInView } from './resourcesInView';
import { defenderStates } from './seatStates';
import type { CardInView, InboxItem, InjectInView, ReportInView, ServiceView } from './seatView';
import { stopInView } from './stopInView';
import { truth } from './truth';
import { whatNow } from './whatNow';

/** What a service may know: the public picture, its own file, its own orders and hands, and nothing else. */
export function serviceView(
  board: Board,
  state: State,
  seat: SeatId,
  language: Language,
  revealed: boolean,
): ServiceView {
  const file = state.services[seat];
  const service = board.services.get(seat);
  if (file === undefined || service === undefined) throw new Error(`no such service: ${seat}`);
  const reports = file.file.map((report, index) => reportInView(board, state, file, report, index));
  const cards = cardsInView(board, state, seat, language, reports);
  const sends = Math.max(0, service.sends + lasting(state, 'sends', { service: seat }));
  const sent = file.sent.filter((report) => report.round === state.round).length;
  const injects = injectsInView(board, state, seat, language);
  const newInjects = injects.filter(({ round }) => round === state.round);
  return {
    kind: 'service',
    seat,
    ...publicView(board, state, language),
    whatNow: whatNow(board, state, seat, revealed),
    log: logInView(state, seat),
    truth: revealed ? truth(board, state, language) : null,
    ready: file.ready,
    resources: resourcesInView(board, state, seat),
    orders: ordersInView(board, state, seat, file.orders),
    options: options(board, state, seat),
    injects,
    guide: guideInView(board, state, seat, language),
    history: file.history,
    seats: defenderStates(board, state),
    sends: { total: sends, left: Math.max(0, sends - sent) },
    inbox: inbox(reports, state.phase === 'ended' ? [] : cards, newInjects),
    reports,
    people: peopleOnFile(board, state, seat, language, reports),
    ...ownPlacements(board, state, service.orders, kindsOf(board, state, seat)),
    cards,
    stop: seat === board.borderService ? stopInView(board, state, seat) : null,
    pressure: service.orders.includes('pressure') ? state.pressure : null,
  };
}

function inbox(reports: ReportInView[], cards: CardInView[], injects: InjectInView[]): InboxItem[] {
  return [
    ...cards.filter((card) => card.answer === null).map((card): InboxItem => ({ kind: 'card', card: card.card })),
    ...injects.map(({ inject }): InboxItem => ({ kind: 'inject', inject })),
    ...reports.filter((report) => report.isNew).map((report): InboxItem => ({ kind: 'report', report: report.id })),
  ];
}

/** Standing placements that this service holds, or to which borrowed units may add: units at borders, alerts, follows that go on, guards at targets. */
function ownPlacements(board: Board, state: State, orders: readonly string[], now: readonly string[]) {
  const { sectors, places } = board.scenario.map;
  const border = now.includes('post');
  return {
    posts: border ? sectors.map((sector) => ({ sector: sector.id, units: state.posts[sector.id] ?? 0 })) : [],
    alerts: orders.includes('openAlert')
      ? state.alerts
          .map(({ person, code, since }) => ({ person, code, since }))
          .sort((a, b) => (a.person < b.person ? -1 : 1))
      : [],
    follows: orders.includes('follow')
      ? state.shadows.map(({ person, until }) => ({ person, until })).sort((a, b) => (a.person < b.person ? -1 : 1))
      : [],
    ownGuards: now.includes('guard')
      ? places
          .filter((place) => place.kind === 'target')
          .map((place) => ({ place: place.id, details: state.guards[place.id] ?? 0 }))
      : [],
  };
}
