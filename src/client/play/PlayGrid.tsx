import { useEffect } from 'react';
import { Marking } from '../ui/Marking';
import { useSay } from '../ui/useSay';
import { AttackerPanel } from './AttackerPanel';
import { AttackerSide } from './AttackerSide';
import { ConnectionBar } from './ConnectionBar';
import { FilePanel } from './FilePanel';
import { GuideLine } from './GuideLine';
import { Log } from './Log';
import { MapPane } from './MapPane';
import { OpenSheets } from './OpenSheets';
import { openSheetOf } from './openSheetOf';
import { networkOptions } from './orderFace';
import styles from './PlayScreen.module.css';
import type { PlayTable } from './PlayTable';
import { ServicePanel } from './ServicePanel';
import { TopBar } from './TopBar';
import { useDesk } from './useDesk';
import { useFocusKept } from './useFocusKept';
import { useLetterKeys } from './useLetterKeys';
import { useOrderInHand } from './useOrderInHand';
import { useSheetsThatOpen } from './useSheetsThatOpen';

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
  useLetterKeys(service ? view.options.orders : networkOptions(view.options.orders), planning && !covered);
  const kind = useOrderInHand((hand) => hand.kind);
  useFocusKept(kind, (before) => document.querySelector<HTMLElement>(`[data-order="${before}"]`));
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
          <GuideLine />
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
