import type { Board } from '../rules/board';
import { isLive } from '../rules/cells';
import type { Order } from '../rules/command';
import { ALERT_CODES } from '../rules/command';
import { grounds } from '../rules/grounds';
import { PLOT_SIZES } from '../rules/shape/numbers';
import type { OrderKind } from '../rules/shape/services';
import type { Cell, SeatId, State } from '../rules/state';
import { actThreshold } from '../rules/thresholds';
import type { Dice } from './dice';

type Loan = Extract<Order, { kind: 'lend' }>['resource'];
const LOANS: readonly Loan[] = ['team', 'analyst', 'unit', 'raidTeam', 'guard'];

/** How often somebody at random goes below the law or declares an emergency when it comes to mind. */
const DARING = 0.04;

/** Some order of a kind about something that exists, legal or not; null when there is nothing to name. */
export function randomOrder(board: Board, state: State, seat: SeatId, kind: OrderKind, dice: Dice): Order | null {
  switch (kind) {
    case 'watch':
    case 'outreach':
    case 'influence':
    case 'decoy': {
      const place = dice.oneOf(board.scenario.map.places);
      return place === undefined ? null : { kind, place: place.id };
    }
    case 'guard': {
      const target = dice.oneOf(board.targets);
      return target === undefined ? null : { kind, place: target.id, details: dice.below(3) };
    }
    case 'post': {
      const sector = dice.oneOf(board.scenario.map.sectors);
      return sector === undefined
        ? null
        : { kind, sector: sector.id, units: dice.below(board.numbers.maxUnitsPerSector + 1) };
    }
    case 'pressure':
    case 'dispatch':
      return { kind };
    case 'emergency':
      return state.emergency || dice.chance(DARING) ? { kind, declared: !state.emergency } : null;
    case 'lend':
      return randomLoan(board, dice);
    case 'follow':
    case 'study':
    case 'arrest':
    case 'raid':
    case 'askPartner':
    case 'openAlert':
    case 'withdrawAlert':
      return aboutPerson(board, state, seat, kind, dice);
    default:
      return ofAttacker(board, state, kind, dice);
  }
}

function randomLoan(board: Board, dice: Dice): Order | null {
  const from = dice.oneOf(board.scenario.services);
  const to = dice.oneOf(board.scenario.services);
  const resource = dice.oneOf(LOANS);
  return from && to && resource ? { kind: 'lend', from: from.id, to: to.id, resource } : null;
}

type PersonKind = 'follow' | 'study' | 'arrest' | 'raid' | 'askPartner' | 'openAlert' | 'withdrawAlert';

function aboutPerson(board: Board, state: State, seat: SeatId, kind: PersonKind, dice: Dice): Order | null {
  if (kind === 'withdrawAlert') {
    const alert = dice.oneOf(state.alerts);
    return alert === undefined ? null : { kind, person: alert.person };
  }
  const report = dice.oneOf(state.services[seat]?.file ?? []);
  if (report === undefined || report.person === null) return null;
  if (kind === 'arrest' || kind === 'raid') {
    const lawful = grounds(board, state, seat, report.person) >= actThreshold(board, state, kind);
    if (!lawful && !dice.chance(DARING)) return null;
  }
  if (kind !== 'openAlert') return { kind, person: report.person };
  return { kind, person: report.person, code: ALERT_CODES[dice.below(ALERT_CODES.length)] ?? 'discreet' };
}

type CellKind = Exclude<
  OrderKind,
  | PersonKind
  | 'watch'
  | 'guard'
  | 'post'
  | 'lend'
  | 'emergency'
  | 'pressure'
  | 'dispatch'
  | 'outreach'
  | 'influence'
  | 'decoy'
>;

function ofAttacker(board: Board, state: State, kind: CellKind, dice: Dice): Order | null {
  const cell = dice.oneThat(state.cells, isLive);
  if (kind === 'playCard') return randomCard(board, state, cell, dice);
  if (cell === undefined) return null;
  switch (kind) {
    case 'journey':
      return { kind, cell: cell.id, path: randomPath(board, cell.place, dice) };
    case 'prepare':
    case 'launch': {
      const size = dice.chance(0.3) ? dice.oneOf(PLOT_SIZES) : cell.size;
      return { kind, cell: cell.id, size: size ?? 'small' };
    }
    case 'join': {
      const other = dice.oneThat(state.cells, (one) => one !== cell && isLive(one));
      return other === undefined ? null : { kind, cell: cell.id, with: other.id };
    }
    case 'split': {
      const member = dice.oneOf(cell.members);
      return member === undefined ? null : { kind, cell: cell.id, members: [member] };
    }
    default:
      return { kind, cell: cell.id };
  }
}

function randomCard(board: Board, state: State, cell: Cell | undefined, dice: Dice): Order | null {
  const card = dice.oneOf(state.attacker.hand);
  const place = dice.oneOf(board.scenario.map.places);
  const needs = card === undefined ? undefined : board.opportunities.get(card)?.needs;
  if (card === undefined || needs === undefined) return null;
  if (needs === 'cell') return cell === undefined ? null : { kind: 'playCard', card, cell: cell.id };
  if (needs === 'place') return place === undefined ? null : { kind: 'playCard', card, place: place.id };
  return { kind: 'playCard', card };
}

function randomPath(board: Board, from: string, dice: Dice): string[] {
  const path: string[] = [];
  let at = from;
  const legs = 1 + dice.below(board.numbers.network.maxLegs);
  for (let leg = 0; leg < legs; leg++) {
    const ways = board.legs.get(at) ?? [];
    const target = ways.find((one) => board.places.get(one.to)?.kind === 'target');
    const way = target !== undefined && dice.chance(0.5) ? target : dice.oneOf(ways);
    if (way === undefined) break;
    path.push(way.to);
    at = way.to;
  }
  return path;
}
