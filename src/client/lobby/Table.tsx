import { lazy, Suspense, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { abandonSolo, networkSession, soloSession } from '../connect/currentSession';
import { closeSession } from '../connect/heldSession';
import { forgetSeat } from '../connect/keptSeats';
import type { OpenSession } from '../connect/sitDown';
import { Loading } from '../ui/Loading';
import { Marking } from '../ui/Marking';
import { TableNames, useSay } from '../ui/useSay';
import { Dismissed } from './Dismissed';
import { RespectStatement } from './RespectStatement';
import { noteRespect, respectDue } from './respectRead';
import { usePageTitle } from './Screen';
import { WaitingRoom } from './WaitingRoom';

const PlayScreen = lazy(async () => ({ default: (await import('../play/PlayScreen')).PlayScreen }));

/** A seat at a table: of the game alone (`exercise` null) or of an exercise with others. */
export function Table({ exercise }: { exercise: string | null }) {
  const [session] = useState(() => (exercise === null ? soloSession() : networkSession(exercise, 'trainee')));
  if (session === null) return <Dismissed why="refused" />;
  return <Seated session={session} />;
}

function Seated({ session }: { session: OpenSession }) {
  const say = useSay();
  const [, go] = useLocation();
  const [declined, setDeclined] = useState(false);
  const [begun, setBegun] = useState(false);
  const { face, room, connection, views } = useStore(session.table);
  const decline = async (exercise: string) => {
    if (session.kind === 'solo') {
      await abandonSolo();
      return go('/practise');
    }
    forgetSeat(exercise, 'trainee');
    closeSession();
    setDeclined(true);
  };
  usePageTitle(
    face !== null && room !== null && room.status !== 'open' && room.me.role === 'trainee' ? face.title : null,
  );
  if (declined) return <Dismissed why="declined" />;
  if (room?.me.role === 'removed') return <Dismissed why="removed" />;
  if (connection === 'refused') return <Dismissed why={session.kind === 'solo' ? 'unreadable' : 'refused'} />;
  if (room === null) return <Loading words={session.kind === 'solo' ? say('lobby.starting') : say('ui.loading')} />;
  if (room.me.role === 'control') return <Redirect to={`/control/${room.exercise}`} replace />;
  if (room.me.role === 'waiting' || room.status === 'open')
    return <WaitingRoom session={session} room={room} face={face} />;
  if (face === null || Object.keys(views).length === 0) return <Loading />;
  if (face.respect !== null && !begun && respectDue(session.kind, room.exercise)) {
    return (
      <>
        <Marking words={face.marking} />
        <RespectStatement
          words={face.respect}
          onBegin={() => {
            noteRespect(room.exercise, 'read');
            setBegun(true);
          }}
          onDecline={() => void decline(room.exercise)}
        />
      </>
    );
  }
  return (
    <TableNames face={face}>
      <Suspense fallback={<Loading />}>
        <PlayScreen session={session} />
      </Suspense>
    </TableNames>
  );
}
