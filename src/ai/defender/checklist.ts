import type { OrderKind } from '../../rules/shape/services';
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

/** The checklist, in the order in which a service goes through it; a service does the lines whose order it holds. */
const LINES: readonly { needs: OrderKind; does: (desk: Desk<ServiceView>) => void }[] = [
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
  const holds = desk.face.seats.find((seat) => seat.id === desk.view.seat)?.orders ?? [];
  for (const line of LINES) if (holds.includes(line.needs)) line.does(desk);
  sendReports(desk);
}
