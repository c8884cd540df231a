import { Pause } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';

/** What is wrong with the line to the exercise, what is safe, and how old the picture is. */
export function ConnectionBar() {
  const say = useSay();
  const { session, room, pictureAt } = usePlayTable();
  const connection = useStore(session.table, (table) => table.connection);
  const unanswered = useStore(session.table, (table) => table.unanswered);
  if (connection === 'lost') {
    return (
      <Notice tone="warn" title={say('play.connectionLost')}>
        {say(unanswered === 0 ? 'play.nothingWaits' : 'play.ordersKept', { n: unanswered })} <Age since={pictureAt} />
      </Notice>
    );
  }
  if (connection === 'refused') {
    return (
      <Notice tone="bad" title={say('play.seatRefused')}>
        {say('play.seatRefusedWay')}
      </Notice>
    );
  }
  if (room?.status === 'paused') {
    return (
      <Notice tone="calm" icon={Pause} title={say('play.paused')}>
        {say('play.pausedSays')}
      </Notice>
    );
  }
  return null;
}

/** The age of the picture in seconds. It is not spoken each second. */
function Age({ since }: { since: number }) {
  const say = useSay();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span aria-hidden="true">{say('play.pictureAge', { n: Math.max(0, Math.round((now - since) / 1000)) })}</span>;
}
