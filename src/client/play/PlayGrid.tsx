import { useEffect } from 'react';
import { Marking } from '../ui/Marking';
import { useSay } from '../ui/useSay';
import { AttackerPanel } from './AttackerPanel';
import { AttackerSide } from './AttackerSide';
import { ConnectionBar } from './ConnectionBar';
import { FilePanel } from './FilePanel';
import { Log } from './Log';
import { MapPane } from './MapPane';
import { openSheetOf } from './openSheetOf';
import { OpenSheets } from './OpenSheets';
import styles from './PlayScreen.module.css';
import type { PlayTable } from './PlayTable';
import { ServicePanel } from './ServicePanel';
import { TopBar } from './TopBar';
import { useLetterKeys } from './useLetterKeys';
import { useOrderInHand } from './useOrderInHand';
import { useSheetsThatOpen } from './useSheetsThatOpen';
import { useDesk } from './useDesk';

/** Lays the parts of the screen where they always are. */
export function PlayGrid({ table }: { table: PlayTable }) {
  const say = useSay();
  const { view, seat, face } = table;
  const service = view.kind === 'service';
  const planning = view.phase === 'planning' && !view.ready;
  const sheet = useDesk((desk) => desk.sheet);
  const putBack = useOrderInHand((hand) => hand.putBack);
  const shown = openSheetOf(view, sheet);
  const covered = shown !== null;
  useSheetsThatOpen(table);
  useLetterKeys(view.options.orders, service && planning && !covered);
  useEffect(() => {
    if (!planning) putBack();
  }, [planning, putBack]);
  return (
    <div className={styles.screen} data-hue={seat.hue}>
      <header className={styles.header}>
        <div className={styles.marking}>
          <Marking words={face.marking} />
        </div>
        <div className={styles.notice}>
          <ConnectionBar session={table.session} />
        </div>
        <div className={styles.top}>
          <TopBar />
        </div>
      </header>
      <section className={styles.mine} aria-label={say('play.mySeat', { seat: { seat: seat.id } })}>
        {service ? <ServicePanel /> : <AttackerPanel />}
      </section>
      <main className={styles.map} inert={covered}>
        <MapPane />
      </main>
      <aside className={styles.log} inert={covered} aria-label={say('play.log')}>
        <Log />
      </aside>
      <section className={styles.file} aria-label={say(service ? 'play.papers' : 'play.knowledge')}>
        {service ? <FilePanel /> : <AttackerSide />}
      </section>
      {shown === null ? null : (
        <div className={styles.sheet}>
          <OpenSheets shown={shown} />
        </div>
      )}
    </div>
  );
}
