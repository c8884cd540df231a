import { CheckCheck } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';

/** One button for a holder of several seats: every seat that can be ready is. */
export function AllReady() {
  const say = useSay();
  const { session } = usePlayTable();
  const views = useStore(session.table, (table) => table.views);
  const open = Object.values(views).filter(
    (view) => view.kind !== 'control' && !view.ready && view.phase === 'planning',
  );
  if (Object.values(views).filter((view) => view.kind !== 'control').length < 2 || open.length < 2) return null;
  const possible = open.every((view) => view.kind !== 'control' && view.options.ready.possible);
  return (
    <Button
      wide
      icon={CheckCheck}
      disabled={!possible}
      onClick={() => {
        for (const view of open) void session.send(view.seat, { type: 'ready' });
      }}
    >
      {say('play.allReady')}
    </Button>
  );
}
