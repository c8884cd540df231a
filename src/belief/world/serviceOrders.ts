import type { Board } from '../../rules/board';
import type { AlertCode, Order } from '../../rules/command';
import { resourceTotal } from '../../rules/resources';
import type { State } from '../../rules/state';
import { actThreshold } from '../../rules/thresholds';
import { crossingsOnTheWay } from './crossings';
import type { Habits } from './habits';
import { LOTS, lot } from './lot';
import type { ServiceFile } from './serviceFile';
import { spreadPieces } from './spreadPieces';

/** One service at work in a made-up world: what it has on file, and the orders it has written. */
export type Desk = { board: Board; state: State; service: string; habits: Habits; file: ServiceFile; orders: Order[] };

const FRESH = 2;
const PRIOR = { district: 0.8, hub: 0.5, transit: 0.2, target: 0.3, institution: 0, haven: 0 } as const;

/** Goes in on grounds: a raid where the person was seen lately, an arrest otherwise. */
export function arrest({ board, state, service, file, orders }: Desk): void {
  let teams = resourceTotal(board, state, service, 'raidTeam');
  const doors: string[] = [];
  const enough = actThreshold(board, state, 'raid');
  for (const { code, grounds, place, seen } of file.people) {
    if (teams <= 0 || grounds < enough) return;
    const fresh = place !== null && seen >= state.round - FRESH && !doors.includes(place);
    if (fresh) doors.push(place);
    orders.push({ kind: fresh ? 'raid' : 'arrest', person: code });
    teams -= 1;
  }
}

/** Spreads the guards over the targets by threat and by lot. */
export function guard({ board, state, service, habits, file, orders }: Desk): void {
  const worth = board.targets.map(({ id }, index) => {
    let threat = file.heat.get(id) ?? 0;
    for (const { to } of board.legs.get(id) ?? []) threat += 0.5 * (file.heat.get(to) ?? 0);
    return 1 + Math.min(1, habits.guardsByFile * Math.max(0, threat)) + 0.8 * lot(state, LOTS.guard, index);
  });
  const total = resourceTotal(board, state, service, 'guard');
  const laid = spreadPieces(worth, total, total, 0.6);
  board.targets.forEach(({ id }, index) => {
    const details = laid[index] as number;
    if (details !== (state.guards[id] ?? 0)) orders.push({ kind: 'guard', place: id, details });
  });
}

/** Opens the strongest lawful alert on everybody with grounds, while there is room. */
export function openAlerts({ board, state, service, file, orders }: Desk): void {
  const { law } = board.numbers;
  let room = resourceTotal(board, state, service, 'alert');
  for (const { byCard } of state.alerts) if (!byCard) room -= 1;
  for (const { code, grounds } of file.people) {
    if (grounds < law.discreet) return;
    const wanted: AlertCode = grounds >= law.detain ? 'detain' : grounds >= law.check ? 'check' : 'discreet';
    const open = state.alerts.find(({ person }) => person === code);
    if (open?.code === wanted || (open === undefined && room <= 0)) continue;
    if (open === undefined) room -= 1;
    orders.push({ kind: 'openAlert', person: code, code: wanted });
  }
}

/** Posts units where people from abroad pass, and leaves them there. */
export function post({ board, state, service, orders }: Desk): void {
  const { sectors } = board.scenario.map;
  const passed = crossingsOnTheWay(board);
  let busiest = 1;
  for (const { id } of sectors) busiest = Math.max(busiest, passed[id] ?? 0);
  const worth = sectors.map(
    ({ id, border }, index) =>
      Math.max(0.15, (passed[id] ?? 0) / busiest) * (border === 'internal' ? 0.8 : 1) +
      0.2 * lot(state, LOTS.sector, index, 0),
  );
  const units = Math.max(0, resourceTotal(board, state, service, 'unit') - 1);
  const laid = spreadPieces(worth, units, board.numbers.maxUnitsPerSector, 0.65);
  sectors.forEach(({ id }, index) => {
    const wanted = laid[index] as number;
    if (wanted !== (state.posts[id] ?? 0)) orders.push({ kind: 'post', sector: id, units: wanted });
  });
}

/** Follows one clear case, and watches with the other teams where the file points. */
export function watch({ board, state, service, file, orders }: Desk): void {
  let teams = resourceTotal(board, state, service, 'team');
  const top = file.people[0];
  const { fullUntil } = board.numbers.weights;
  if (teams >= 2 && top !== undefined && top.grounds >= board.numbers.law.follow + 1) {
    if (top.place !== null && top.seen >= state.round - fullUntil) {
      orders.push({ kind: 'follow', person: top.code });
      teams -= 2;
    }
  }
  const { places } = board.scenario.map;
  const scores = places.map(
    ({ id, kind }, index) => PRIOR[kind] + 0.3 * lot(state, LOTS.place, index) + (file.heat.get(id) ?? 0),
  );
  const index = (place: string) => (board.number.get(place) ?? 0) - 1;
  const add = (place: string, amount: number) => {
    const at = index(place);
    if (at >= 0) scores[at] = (scores[at] as number) + amount;
  };
  for (const { grounds, place, seen } of file.people) {
    if (grounds < board.numbers.law.follow) break;
    if (place !== null && seen >= state.round - fullUntil) add(place, 0.3 * grounds);
  }
  const { history } = state.services[service] ?? { history: [] };
  for (let at = history.length - 1; at >= 0 && history[at]?.round === state.round - 1; at--) {
    const order = history[at]?.order;
    if (order?.kind === 'watch') add(order.place, 0.6);
  }
  for (; teams > 0; teams--) {
    let best = -1;
    for (let at = 0; at < scores.length; at++) {
      if (places[at]?.kind === 'haven') continue;
      if (best < 0 || (scores[at] as number) > (scores[best] as number)) best = at;
    }
    const place = places[best]?.id;
    if (place === undefined) return;
    orders.push({ kind: 'watch', place });
    scores[best] = Number.NEGATIVE_INFINITY;
  }
}

/** Studies those about whom one more answer decides. */
export function study({ board, state, service, file, orders }: Desk): void {
  let analysts = resourceTotal(board, state, service, 'analyst');
  const enough = actThreshold(board, state, 'raid') + 1;
  for (const { code, grounds } of file.people) {
    if (analysts <= 0) return;
    if (grounds > enough || wasAsked(state, service, code, board.numbers.sensors.study.againAfter)) continue;
    orders.push({ kind: 'study', person: code });
    analysts -= 1;
  }
}

/** Asks partners, keeps up pressure, reaches out. */
export function coordinate({ board, state, service, habits, file, orders }: Desk): void {
  const kinds = board.services.get(service)?.orders ?? [];
  const costs = board.numbers.pointCosts;
  let points = resourceTotal(board, state, service, 'point');
  const wanted = state.severity > 0 && state.trust > 5;
  if (kinds.includes('emergency') && wanted !== state.emergency) orders.push({ kind: 'emergency', declared: wanted });
  if (kinds.includes('outreach') && state.trust < 6.5 && points >= costs.outreach) {
    const at = Math.floor(lot(state, LOTS.outreach, 0) * board.crowded.length);
    const place = board.crowded[at];
    if (place !== undefined) orders.push({ kind: 'outreach', place });
    points -= costs.outreach;
  }
  let asked = 0;
  for (const { code, grounds } of file.people) {
    if (!kinds.includes('askPartner') || asked >= 2 || points < costs.askPartner || grounds <= 0) break;
    if (wasAsked(state, service, code, 4)) continue;
    orders.push({ kind: 'askPartner', person: code });
    points -= costs.askPartner;
    asked += 1;
  }
  const early = state.round * 3 <= board.rounds * 2;
  if (kinds.includes('pressure') && early && points >= costs.pressure && lot(state, LOTS.pressure, 0) < habits.pressure)
    orders.push({ kind: 'pressure' });
}

/** Whether the service asked about a person within so many rounds: by study or by question. */
function wasAsked(state: State, service: string, code: string, rounds: number): boolean {
  const history = state.services[service]?.history ?? [];
  for (let at = history.length - 1; at >= 0; at--) {
    const past = history[at];
    if (past === undefined || past.round + rounds <= state.round) return false;
    const { order } = past;
    if ((order.kind === 'study' || order.kind === 'askPartner') && order.person === code) return true;
  }
  return false;
}
