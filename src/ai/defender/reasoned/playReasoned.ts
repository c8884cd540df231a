import type { OrderKind } from '../../../rules/shape/services';
import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { alertLikely } from './alertLikely';
import { studyDecisive } from './askDecisive';
import { goIn } from './goIn';
import { guardByCulture } from './guardAhead';
import type { Inclination } from './inclination';
import { USUAL } from './inclination';
import type { Picture } from './picture';
import { postExpected } from './postExpected';
import { sendForGain } from './sendForGain';
import { watchForMost } from './watchForMost';
import { spendPoints } from './weighTrust';

type Does = (desk: Desk<ServiceView>, picture: Picture, leaning: Inclination) => void;
type Line = { needs: readonly OrderKind[]; does: Does };
/** Lines that may be done in another way. */
export type Ways = { guard: Does; watch: Does };

/**
 * What a service weighs, in the order in which it does; a service does the lines of which it holds an order, also by
 * teams that work for it.
 */
export const linesWith = ({ guard, watch }: Ways): readonly Line[] => [
  { needs: ['arrest', 'raid'], does: goIn },
  { needs: ['guard'], does: guard },
  { needs: ['openAlert'], does: alertLikely },
  { needs: ['post'], does: postExpected },
  { needs: ['watch', 'follow'], does: watch },
  { needs: ['study'], does: studyDecisive },
  { needs: ['askPartner', 'pressure', 'outreach', 'emergency'], does: spendPoints },
];

const LINES = linesWith({ guard: guardByCulture, watch: watchForMost });

/** A service's round by what it believes: each order by what it is expected to bring, then what others gain from its file. */
export function playReasoned(desk: Desk<ServiceView>, picture: Picture, leaning = USUAL, lines = LINES): void {
  const holds = desk.view.options.orders.map(({ kind }) => kind);
  for (const { needs, does } of lines) if (needs.some((kind) => holds.includes(kind))) does(desk, picture, leaning);
  sendForGain(desk, picture, picture.board.scenario.culture.shares, leaning);
}
