import { changesTo, spread } from '../../../ai/defender/spread';
import { placementsOf } from '../../../ai/forms';
import { actBoard } from '../../../rules/actBoard';
import { arrestChance } from '../../../rules/arrests';
import type { Board } from '../../../rules/board';
import type { Command, Order } from '../../../rules/command';
import { grounds, lastSeen } from '../../../rules/grounds';
import { raidChance } from '../../../rules/raids';
import type { Person, SeatId, State } from '../../../rules/state';
import { whole } from '../../../rules/toRead';
import type { PersonInView, ReportInView, ServiceView } from '../../../view/seatView';
import type { Asked, Manner } from '../habit';
import { isRound, legalOrders, ordersIn, withFirst, without } from '../rewrite';

/** More than any law asks for. */
const CERTAIN = 10;
/** Each step that a cell is ready weighs so much more than the odds of taking one of its people. */
const DANGER = 10;
/** Each further guard on the same target is worth so much of the one before. */
const FADE = 0.6;

/**
 * Defenders who see who is who and where: how well anybody could do with these means. Whoever sets the experiment up
 * says what acting without grounds on file costs them. For experiments alone: nothing that plays an exercise can come
 * here.
 */
export const seeTruth: Manner<'seeTruth'> = (_habit, asked) => {
  const { state, seen, play } = asked;
  if (seen.kind !== 'service') return play(seen);
  if (seen.stop !== null) {
    const { stop, person, party } = seen.stop;
    const guilty = [person, ...party.map((one) => one.person)].some((code) => isWanted(state, code));
    return [{ type: 'decideStop', stop, choice: guilty ? 'hold' : 'waveThrough' }];
  }
  const copy = whole(seen);
  const commands = play({ ...copy, people: copy.people.map((person) => trulySeen(state, copy, person)) });
  if (!isRound(commands)) return commands;
  const own = without(commands, isReplaced(state, seen)).filter(({ type }) => type !== 'sendReport');
  const seeing = { ...asked, seen };
  return [...sends(seeing), ...withFirst(seen, own, actions(seeing, commands))];
};

const wanted = (state: State): Person[] =>
  state.people.filter(({ role, fate }) => role === 'operative' && fate === 'free');
const isWanted = (state: State, code: string) => wanted(state).some((person) => person.code === code);
const placesOfCells = (state: State) =>
  state.cells
    .filter((cell) => !cell.gone)
    .sort((a, b) => b.readiness - a.readiness || a.number - b.number)
    .map((cell) => cell.place);

/** How far the plot of somebody's cell is. */
function readiness(state: State, code: string): number {
  return state.cells.find((one) => !one.gone && one.members.includes(code))?.readiness ?? 0;
}

/** The harmless weigh nothing; of the others, those who open alerts keep the law's measure. */
function trulySeen(state: State, { options }: ServiceView, person: PersonInView): PersonInView {
  if (!isWanted(state, person.code)) return { ...person, grounds: -1 };
  const opensAlerts = options.orders.some(({ kind }) => kind === 'openAlert');
  return opensAlerts ? person : { ...person, grounds: CERTAIN };
}

/** What truth has a better word on, whatever the agent would do; guards only where somebody comes. */
const ALWAYS_REPLACED: readonly Order['kind'][] = ['arrest', 'raid', 'watch', 'study', 'askPartner'];

/** Whether an order of the agent gives way to what the truth asks for. */
function isReplaced(state: State, seen: ServiceView): (order: Order) => boolean {
  const underThreat = threatened(state, seen).length > 0;
  return ({ kind }) => ALWAYS_REPLACED.includes(kind) || (kind === 'guard' && underThreat);
}

type Seeing = Asked & { seen: ServiceView };

function actions(seeing: Seeing, commands: readonly Command[]): Order[] {
  const { state, seen } = seeing;
  return [...captures(seeing), ...guards(state, seen), ...watches(state, seen, commands), ...questions(state, seen)];
}

type Capture = Extract<Order, { kind: 'arrest' | 'raid' }>;
type Way = { order: Capture; worth: number };

/** Teams go to the readiest cells first, and where they take most: to one person, or to a door behind which several are. */
function captures({ board: anyBoard, state, seen }: Seeing): Order[] {
  const board = actBoard(anyBoard, state);
  const teams = seen.resources.find((one) => one.resource === 'raidTeam')?.left ?? 0;
  const open = new Set(
    seen.options.orders
      .find(({ kind }) => kind === 'arrest')
      ?.targets.filter(({ possible }) => possible)
      .map(({ id }) => id),
  );
  const arrests = wanted(state).filter(({ code }) => open.has(code));
  const ways: Way[] = [
    ...arrests.map((person) => ({
      order: { kind: 'arrest' as const, person: person.code },
      worth: arrestChance(board, state, seen.seat, person),
    })),
    ...legalOrders(seen, 'raid').map((order) => ({ order, worth: behindDoor(board, state, seen.seat, order.person) })),
  ];
  const weight = ({ order, worth }: Way) => worth * (1 + DANGER * readiness(state, order.person));
  const best = ways.filter(({ worth }) => worth > 0).sort((a, b) => weight(b) - weight(a));
  const chosen: Capture[] = [];
  for (const { order } of best) {
    if (chosen.length >= teams) break;
    if (!chosen.some(({ person }) => person === order.person)) chosen.push(order);
  }
  return chosen;
}

/** How many a raid on the place where the file last puts somebody would find, as a mean. */
function behindDoor(board: Board, state: State, service: SeatId, code: string): number {
  const place = lastSeen(state, service, code)?.place;
  if (place === undefined || board.places.get(place)?.kind === 'haven') return 0;
  let found = 0;
  for (const person of wanted(state))
    if (person.place === place) found += raidChance(board, grounds(board, state, service, person.code));
  return found;
}

/** Targets at which cells stand now, and how far the readiest of each is; nothing where none does. */
function threatened(state: State, seen: ServiceView): { id: string; weight: number }[] {
  const targets = new Set(placementsOf(seen, 'guard').map(({ target }) => target));
  const weights = new Map<string, number>();
  for (const { gone, place, readiness } of state.cells)
    if (!gone && targets.has(place)) weights.set(place, Math.max(weights.get(place) ?? 0, 1 + readiness));
  return [...weights].map(([id, weight]) => ({ id, weight }));
}

/** Guards stand where cells do, more where they are further with their plots; what frees guards comes first. */
function guards(state: State, seen: ServiceView): Order[] {
  const places = threatened(state, seen);
  if (places.length === 0) return [];
  const total = seen.resources.find((one) => one.resource === 'guard')?.total ?? 0;
  const wanted = spread(places, total, total, FADE);
  const forms = placementsOf(seen, 'guard');
  const ids = [...new Set(forms.map(({ target }) => target))];
  const now = (id: string) => seen.ownGuards.find(({ place }) => place === id)?.details ?? 0;
  return changesTo(ids, wanted, now).flatMap(({ id }) =>
    forms
      .filter(({ target, order }) => target === id && order.details === (wanted.get(id) ?? 0))
      .map(({ order }) => order),
  );
}

/** Teams watch where cells are, with what following leaves. */
function watches(state: State, seen: ServiceView, commands: readonly Command[]): Order[] {
  const forms = legalOrders(seen, 'watch');
  const teams = ordersIn(commands).filter(({ kind }) => kind === 'watch').length;
  const places = [...new Set(placesOfCells(state))].filter((place) => forms.some((one) => one.place === place));
  return places.slice(0, teams).map((place) => ({ kind: 'watch', place }));
}

/** Analysts and partners are asked about the readiest cells first, and of each about those of whom least is on file. */
function questions(state: State, seen: ServiceView): Order[] {
  const known = new Map(seen.people.map(({ code, grounds }) => [code, grounds]));
  const first = (a: string, b: string) =>
    readiness(state, b) - readiness(state, a) || (known.get(a) ?? 0) - (known.get(b) ?? 0);
  return [...legalOrders(seen, 'study'), ...legalOrders(seen, 'askPartner')]
    .filter(({ person }) => isWanted(state, person))
    .sort((a, b) => first(a.person, b.person));
}

/** Whoever holds one of these orders can take somebody, or have him stopped. */
const ACTING = ['arrest', 'raid', 'openAlert'] as const;

/** What is on file of the readiest cells goes to those who can take or stop somebody, the weightiest first. */
function sends({ board, state, seen }: Seeing): Command[] {
  const acting = board.scenario.services.filter(({ orders }) => ACTING.some((kind) => orders.includes(kind)));
  const receivers = seen.options.send.filter(({ to, possible }) => possible && acting.some(({ id }) => id === to));
  const about = (report: ReportInView) =>
    [report.person, ...report.others].filter((code): code is string => code !== null && isWanted(state, code));
  const worth = (report: ReportInView) =>
    report.weight * (1 + DANGER * Math.max(0, ...about(report).map((code) => readiness(state, code))));
  return seen.reports
    .filter((report) => report.weight > 0 && about(report).length > 0)
    .sort((a, b) => worth(b) - worth(a))
    .flatMap((report) =>
      receivers
        .filter(({ to }) => to !== report.collector && to !== report.from && !report.sentTo.includes(to))
        .map(({ to }): Command => ({ type: 'sendReport', report: report.id, to })),
    )
    .slice(0, seen.sends.left);
}
