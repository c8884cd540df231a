import { Pause } from 'lucide-react';
import { LostLine } from '../connect/LostLine';
import type { OpenSession } from '../connect/sitDown';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';

/** What stands between this seat and the exercise: the line is lost, or the exercise is paused. */
export function ConnectionBar({ session }: { session: OpenSession }) {
  const say = useSay();
  const { room } = usePlayTable();
  return (
    <>
      <LostLine session={session} />
      {room?.status === 'paused' ? (
        <Notice tone="calm" icon={Pause} title={say('play.paused')}>
          {say('play.pausedSays')}
        </Notice>
      ) : null}
    </>
  );
}
