import type { FaceSeat } from '../../view/face';
import { levelName } from '../lobby/levels';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/useSay';
import { WhyList } from '../why/WhyList';
import { useConsole } from './console';

/** Why the computer in this seat did what it did, live, for Control alone until the reveal. */
export function WhyDialog({ seat, onClose }: { seat: FaceSeat; onClose: () => void }) {
  const say = useSay();
  const { reasons, room } = useConsole();
  const level = room.control.seats.find((each) => each.seat === seat.id)?.level ?? null;
  const who = { words: { key: room.revealed ? 'control.whyEverybody' : 'control.whyOnlyYou' } };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('control.whyTitle', { seat: seat.name })}
      says={
        level === null
          ? say('control.whySays', { who })
          : say('control.whyLevelSays', { level: { words: levelName(seat.kind, level) }, who })
      }
      size="wide"
    >
      <WhyList reasons={reasons.filter((one) => one.seat === seat.id)} />
    </Dialog>
  );
}
