import { AlertsOpen } from './AlertsOpen';
import { countersInTray } from './countersInTray';
import { OrderButtons } from './OrderButtons';
import { OrdersWritten } from './OrdersWritten';
import { useServiceView } from './PlayTable';
import { PostsList } from './PostsList';
import styles from './panel.module.css';
import { ReadyBar } from './ReadyBar';
import { Refused } from './Refused';
import { ResourceTray } from './ResourceTray';
import { SeatHead } from './SeatHead';
import { ServiceSwitch } from './ServiceSwitch';
import { useDesk } from './useDesk';

/** My service: its counters, its orders, what is written, and Ready. */
export function ServicePanel() {
  const view = useServiceView();
  const writtenOpen = useDesk((desk) => desk.writtenOpen);
  const planning = view.phase === 'planning' && !view.ready;
  return (
    <div className={styles.panel} data-written={writtenOpen || undefined}>
      <div className={styles.scroll}>
        <ServiceSwitch />
        <SeatHead />
        <div className={styles.trays}>
          {countersInTray(view).map((tray) => (
            <ResourceTray key={tray.resource} tray={tray} />
          ))}
        </div>
        {planning ? <OrderButtons options={view.options.orders} title="play.giveOrder" /> : null}
        <Refused act="order" />
        <div className={styles.standing}>
          <OrdersWritten />
          <PostsList />
          <AlertsOpen />
        </div>
      </div>
      <ReadyBar />
    </div>
  );
}
