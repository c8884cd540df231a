import { RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import type { OpenSession } from './sitDown';

/** The bar under the marking while the line is lost: what is kept, how old the picture is, and a way to try at once. */
export function LostLine({ session }: { session: OpenSession }) {
  const say = useSay();
  const { connection, unanswered, pictureAt } = useStore(session.table);
  const [now, setNow] = useState(() => Date.now());
  const lost = connection === 'lost';
  useEffect(() => {
    if (!lost) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, [lost]);
  if (!lost) return null;
  const seconds = Math.max(0, Math.round((now - pictureAt) / 1000));
  const age =
    seconds < 120 ? say('ui.pictureAge', { n: seconds }) : say('ui.pictureAgeMinutes', { n: Math.floor(seconds / 60) });
  return (
    <Notice
      tone="warn"
      title={say('ui.lost')}
      actions={
        <Button size="small" icon={RotateCw} onClick={session.retry}>
          {say('ui.tryNow')}
        </Button>
      }
    >
      {unanswered === 0 ? say('ui.lostNoOrders') : say('ui.lostOrders', { n: unanswered })}{' '}
      <span aria-hidden="true">{age}</span>
    </Notice>
  );
}
