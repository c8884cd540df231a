import {
  Armchair,
  Bot,
  CircleCheck,
  CirclePause,
  Hourglass,
  type LucideIcon,
  Moon,
  PenLine,
  WifiOff,
} from 'lucide-react';
import type { ControlRoom, Room } from '../../game/room';
import type { ControlView } from '../../view/seatView';
import { writeClock } from '../ui/remaining';

type SeatInRoom = ControlRoom['seats'][number];
type SeatInView = ControlView['seats'][number];
/** How a seat stands: a word with an icon; `needs` when it wants a hand. */
export type SeatStatus = { icon: LucideIcon; key: string; time?: string; needs: 'nothing' | 'eye' | 'hand' };

const IDLE_AFTER = 120_000;
const ICONS: Record<SeatInView['state'], LucideIcon> = {
  writing: PenLine,
  ready: CircleCheck,
  deciding: CirclePause,
  waiting: Hourglass,
};

/** How a seat stands at `now`, in the order of what Control must know first. */
export function seatStatus(seat: SeatInRoom, view: SeatInView, status: Room['status'], now: number): SeatStatus {
  if (seat.by === 'ai') return { icon: Bot, key: status === 'running' ? view.state : 'seated', needs: 'nothing' };
  if (seat.holder === null) return { icon: Armchair, key: 'free', needs: status === 'ended' ? 'nothing' : 'eye' };
  if (!seat.online) return { icon: WifiOff, key: 'offline', needs: status === 'ended' ? 'nothing' : 'hand' };
  if (status === 'open' || status === 'ended') return { icon: Armchair, key: 'seated', needs: 'nothing' };
  const since = seat.lastCommand === null ? 0 : now - seat.lastCommand;
  const mayIdle = status === 'running' && (view.state === 'writing' || view.state === 'deciding');
  if (mayIdle && since > IDLE_AFTER) return { icon: Moon, key: 'idle', time: writeClock(since), needs: 'eye' };
  return { icon: ICONS[view.state], key: view.state, needs: view.state === 'deciding' ? 'eye' : 'nothing' };
}
