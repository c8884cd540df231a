import { Pause } from 'lucide-react';
import { useStore } from 'zustand';
import { LostLine } from '../connect/LostLine';
import type { OpenSession } from '../connect/sitDown';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';

/** What stands between this seat and the exercise: the line is lost, an order came too late, or it is paused. */
export function ConnectionBar({ session }: { session: OpenSession }) {
  const say = useSay();
  const { room } = usePlayTable();
  const dropped = useStore(session.table, (table) => table.dropped);
  return (
    <>
      <LostLine session={session} />
      {dropped === null ? null : (
        <Notice
          tone="bad"
          title={say('ui.faultTitle')}
          actions={
            <Button size="small" onClick={() => session.table.setState({ dropped: null })}>
              {say('ui.close')}
            </Button>
          }
        >
          {say(dropped)}
        </Notice>
      )}
      {room?.status === 'paused' ? (
        <Notice tone="calm" icon={Pause} title={say('play.paused')}>
          {say('play.pausedSays')}
        </Notice>
      ) : null}
    </>
  );
}
