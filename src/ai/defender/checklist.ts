import type { OrderKind } from '../../rules/shape/services';
import type { SeatId } from '../../rules/state';
import type { TableFace } from '../../view/face';
import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { askPartners } from './askPartners';
import { followPersons } from './followPersons';
import { guardTargets } from './guardTargets';
import { keepPressure, reachOut, weighEmergency } from './keepTrust';
import { makeArrests } from './makeArrests';
import { openAlerts } from './openAlerts';
import { postUnits } from './postUnits';
import { sendReports } from './sendReports';
import { studyPersons } from './studyPersons';
import { watchPlaces } from './watchPlaces';

type Line = { needs: OrderKind; does: (desk: Desk<ServiceView>) => void };

/** The checklist, in the order in which a service goes through it; a service does the lines whose order it holds. */
const LINES: readonly Line[] = [
  { needs: 'arrest', does: makeArrests },
  { needs: 'guard', does: guardTargets },
  { needs: 'openAlert', does: openAlerts },
  { needs: 'post', does: postUnits },
  { needs: 'follow', does: followPersons },
  { needs: 'watch', does: watchPlaces },
  { needs: 'study', does: studyPersons },
  { needs: 'emergency', does: weighEmergency },
  { needs: 'outreach', does: reachOut },
  { needs: 'askPartner', does: askPartners },
  { needs: 'pressure', does: keepPressure },
];

/** Works through the checklist of a service, by the kinds of order that it holds, and sends what others lack. */
export function workChecklist(desk: Desk<ServiceView>): void {
  for (const { does } of linesOf(desk.face, desk.view.seat)) does(desk);
  sendReports(desk);
}

const known = new WeakMap<TableFace, Map<SeatId, readonly Line[]>>();

/** The lines that a service does, found once for each table. */
function linesOf(face: TableFace, seat: SeatId): readonly Line[] {
  const bySeat = known.get(face) ?? new Map<SeatId, readonly Line[]>();
  known.set(face, bySeat);
  const before = bySeat.get(seat);
  if (before !== undefined) return before;
  const holds = face.seats.find(({ id }) => id === seat)?.orders ?? [];
  const lines = LINES.filter(({ needs }) => holds.includes(needs));
  bySeat.set(seat, lines);
  return lines;
}
