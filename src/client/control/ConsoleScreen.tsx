import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ControlRoom, Room } from '../../game/room';
import type { RoomAction } from '../../game/roomAction';
import type { Words } from '../../text/words';
import type { TableFace } from '../../view/face';
import type { ControlView } from '../../view/seatView';
import { LostLine } from '../connect/LostLine';
import type { OpenSession } from '../connect/sitDown';
import { usePageTitle } from '../lobby/Screen';
import { Button } from '../ui/Button';
import { Marking } from '../ui/Marking';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { BoardPanel } from './BoardPanel';
import styles from './ConsoleScreen.module.css';
import { type Console, ConsoleProvider } from './console';
import { InjectsPanel } from './InjectsPanel';
import { InvitePanel } from './InvitePanel';
import { NowBar } from './NowBar';
import { PeoplePanel } from './PeoplePanel';
import { RecordPanel } from './RecordPanel';
import { SeatsPanel } from './SeatsPanel';
import { TitleBar } from './TitleBar';

type ConsoleScreenProps = {
  session: OpenSession;
  face: TableFace;
  room: Room & { control: ControlRoom };
  view: ControlView;
};

/** Control's console: who waits for whom, the seats, the people, the board, the record. */
export function ConsoleScreen({ session, face, room, view }: ConsoleScreenProps) {
  const say = useSay();
  const { views, pictureAt, reasons } = useStore(session.table);
  const [refused, setRefused] = useState<Words | null>(null);
  usePageTitle(say('control.pageTitle', { title: room.group || face.title }));

  const act = useCallback(
    async (action: RoomAction) => {
      setRefused(null);
      const answer = await session.act(action);
      if (!answer.ok) setRefused(answer.reason);
      return answer;
    },
    [session],
  );
  const console = useMemo<Console>(
    () => ({ face, room, view, views, reasons, pictureAt, act }),
    [face, room, view, views, reasons, pictureAt, act],
  );

  return (
    <ConsoleProvider value={console}>
      <div className={styles.screen} data-hue="control">
        <Marking words={face.marking} />
        <LostLine session={session} />
        <TitleBar />
        <NowBar />
        {refused === null ? null : (
          <div className={styles.notice}>
            <Notice
              tone="bad"
              title={say('control.refused')}
              actions={<Button onClick={() => setRefused(null)}>{say('ui.close')}</Button>}
            >
              {say(refused)}
            </Notice>
          </div>
        )}
        <main className={styles.main}>
          <div className={styles.column}>
            <SeatsPanel />
            <PeoplePanel />
          </div>
          <div className={`${styles.column} ${styles.middle}`}>
            {room.status === 'open' ? <InvitePanel /> : <BoardPanel />}
            <InjectsPanel />
          </div>
          <RecordPanel />
        </main>
      </div>
    </ConsoleProvider>
  );
}
