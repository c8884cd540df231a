import type { FaceSeat } from '../../../view/face';
import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { write } from '../../desk';
import { formsOf } from '../../forms';

/** Who lends keeps at least so many teams of its own. */
const KEEPS = 1;

/**
 * Lends a team that goes in to the service that follows and studies people, whose own file says most about them: it may
 * act on that file at once instead of sending it report by report.
 */
export function lendTeams(desk: Desk<ServiceView>): void {
  const looks = desk.face.seats.find((seat) => looksCloser(seat) && !goesIn(seat));
  const lender = desk.face.seats.find((seat) => goesIn(seat) && (seat.resources.raidTeam ?? 0) > KEEPS);
  if (looks === undefined || lender === undefined) return;
  const form = formsOf(desk.view, 'lend').find(
    ({ order: { from, to, resource } }) => from === lender.id && to === looks.id && resource === 'raidTeam',
  );
  desk.considered += 1;
  if (form === undefined) return;
  write(desk, form.order, form.cost, {
    key: 'reason.lendTeam',
    params: { from: { seat: lender.id }, to: { seat: looks.id } },
  });
}

function looksCloser({ orders }: FaceSeat): boolean {
  return orders.includes('study') || orders.includes('follow');
}

function goesIn({ orders }: FaceSeat): boolean {
  return orders.includes('arrest') || orders.includes('raid');
}
