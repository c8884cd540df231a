import { useEffect, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { instructorKey } from '../connect/controlKey';
import { networkSession } from '../connect/currentSession';
import type { OpenSession } from '../connect/sitDown';
import { Screen } from '../lobby/Screen';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { Notice } from '../ui/Notice';
import { TableNames, useSay } from '../ui/useSay';
import { ConsoleScreen } from './ConsoleScreen';

/** The console of one exercise; without one, the list. */
export function ControlPage({ exercise }: { exercise: string | null }) {
  if (exercise === null) return <Redirect to="/run" replace />;
  return <Exercise key={exercise} exercise={exercise} />;
}

function Exercise({ exercise }: { exercise: string }) {
  const [session, setSession] = useState(() => networkSession(exercise, 'control'));
  const [asking, setAsking] = useState(session === null);
  useEffect(() => {
    if (session !== null) return;
    void instructorKey(exercise).then((found) => {
      if (found) setSession(networkSession(exercise, 'control'));
      setAsking(false);
    });
  }, [session, exercise]);
  if (session !== null) return <Opened session={session} />;
  return asking ? <Loading /> : <NoKey />;
}

function Opened({ session }: { session: OpenSession }) {
  const { face, room, views, connection } = useStore(session.table);
  const view = views.control;
  if (connection === 'refused') return <NoKey />;
  if (room !== null && room.control === null) return <Redirect to={`/table/${room.exercise}`} replace />;
  if (face === null || room === null || room.control === null || view?.kind !== 'control') return <Loading />;
  return (
    <TableNames face={face} cells={view.all.cells}>
      <ConsoleScreen session={session} face={face} room={{ ...room, control: room.control }} view={view} />
    </TableNames>
  );
}

function NoKey() {
  const say = useSay();
  const [, go] = useLocation();
  return (
    <Screen title={say('control.title')} back="/run">
      <Notice
        tone="bad"
        title={say('control.seatLost')}
        actions={<Button onClick={() => go('/run')}>{say('control.myExercises')}</Button>}
      >
        {say('control.seatLostSays')}
      </Notice>
    </Screen>
  );
}
