import { spread } from '../../../ai/defender/spread';
import type { Command, Order } from '../../../rules/command';
import type { Person, State } from '../../../rules/state';
import { whole } from '../../../rules/toRead';
import type { PersonInView, ServiceView } from '../../../view/seatView';
import type { Manner } from '../habit';
import { isRound, legalOrders, ordersIn, without } from '../rewrite';

/** More than any law asks for. */
const CERTAIN = 10;
/** What a raid finds of each operative who is there, before grounds are counted. */
const RAID_EACH = 0.1;
const RAID_PER_GROUND = 0.15;
/** Each step that a cell is ready weighs so much more than the odds of taking one of its people. */
const DANGER = 10;
/** Each further guard on the same target is worth so much of the one before. */
const FADE = 0.6;

/**
 * Defenders who see who is who and where: how well anybody could do with these means. Whoever sets the experiment up
 * says what acting without grounds on file costs them. For experiments alone: nothing that plays an exercise can come
 * here.
 */
export const seeTruth: Manner<'seeTruth'> = (_habit, { state, seen, play }) => {
  if (seen.kind !== 'service') return play(seen);
  if (seen.stop !== null) {
    const { stop, person, party } = seen.stop;
    const guilty = [person, ...party.map((one) => one.person)].some((code) => isWanted(state, code));
    return [{ type: 'decideStop', stop, choice: guilty ? 'hold' : 'waveThrough' }];
  }
  const copy = whole(seen);
  const commands = play({ ...copy, people: copy.people.map((person) => trulySeen(state, copy, person)) });
  if (!isRound(commands)) return commands;
  return [...actions(state, seen, commands), ...without(commands, isReplaced(state, seen))];
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

/** Whether an order of the agent gives way to what the truth asks for. */
function isReplaced(state: State, seen: ServiceView): (order: Order) => boolean {
  const underThreat = threatened(state, seen).length > 0;
  return ({ kind }) => kind === 'arrest' || kind === 'raid' || kind === 'watch' || (kind === 'guard' && underThreat);
}

function actions(state: State, seen: ServiceView, commands: readonly Command[]): Command[] {
  const orders = [...captures(state, seen), ...guards(state, seen), ...watches(state, seen, commands)];
  return orders.map((order) => ({ type: 'giveOrder', order }));
}

type Capture = Extract<Order, { kind: 'arrest' | 'raid' }>;
type Way = { order: Capture; worth: number };

/** Teams go to the readiest cells first, and where they take most: to one person, or to a door behind which several are. */
function captures(state: State, seen: ServiceView): Order[] {
  const teams = seen.resources.find((one) => one.resource === 'raidTeam')?.left ?? 0;
  const chances = new Map(
    seen.options.orders
      .find(({ kind }) => kind === 'arrest')
      ?.targets.filter(({ possible }) => possible)
      .map(({ id, odds }) => [id, odds?.chance ?? 0]),
  );
  const free = new Set(wanted(state).map(({ code }) => code));
  const arrests = [...chances].filter(([code]) => free.has(code));
  const ways: Way[] = [
    ...arrests.map(([person, worth]) => ({ order: { kind: 'arrest' as const, person }, worth })),
    ...legalOrders(seen, 'raid').map((order) => ({ order, worth: behindDoor(state, seen, order.person) })),
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
function behindDoor(state: State, { people }: ServiceView, code: string): number {
  const place = people.find((one) => one.code === code)?.lastSeen?.place;
  const grounds = new Map(people.map((one) => [one.code, one.grounds]));
  let found = 0;
  for (const person of wanted(state))
    if (person.place === place) found += RAID_EACH + RAID_PER_GROUND * Math.max(0, grounds.get(person.code) ?? 0);
  return found;
}

/** Targets at which cells stand now, and how far the readiest of each is; nothing where none does. */
function threatened(state: State, seen: ServiceView): { id: string; weight: number }[] {
  const targets = new Set(legalOrders(seen, 'guard').map(({ place }) => place));
  const weights = new Map<string, number>();
  for (const { gone, place, readiness } of state.cells)
    if (!gone && targets.has(place)) weights.set(place, Math.max(weights.get(place) ?? 0, 1 + readiness));
  return [...weights].map(([id, weight]) => ({ id, weight }));
}

/** Guards stand where cells do, more where they are further with their plots. */
function guards(state: State, seen: ServiceView): Order[] {
  const places = threatened(state, seen);
  if (places.length === 0) return [];
  const total = seen.resources.find((one) => one.resource === 'guard')?.total ?? 0;
  const wanted = spread(places, total, total, FADE);
  const forms = legalOrders(seen, 'guard');
  const gone = forms.filter((one) => !wanted.has(one.place) && one.details === 0);
  const placed = [...wanted].flatMap(([place, details]) =>
    forms.filter((one) => one.place === place && one.details === details),
  );
  return [...gone, ...placed.sort((a, b) => a.details - b.details)];
}

/** Teams watch where cells are, with what following leaves. */
function watches(state: State, seen: ServiceView, commands: readonly Command[]): Order[] {
  const forms = legalOrders(seen, 'watch');
  const teams = ordersIn(commands).filter(({ kind }) => kind === 'watch').length;
  const places = [...new Set(placesOfCells(state))].filter((place) => forms.some((one) => one.place === place));
  return places.slice(0, teams).map((place) => ({ kind: 'watch', place }));
}
