import { useSay } from '../ui/useSay';
import { CellCard } from './CellCard';
import { countersInTray } from './countersInTray';
import { OrderButtons } from './OrderButtons';
import { OrdersWritten } from './OrdersWritten';
import { networkOptions } from './orderFace';
import { useAttackerView } from './PlayTable';
import styles from './panel.module.css';
import { ReadyBar } from './ReadyBar';
import { Refused } from './Refused';
import { ResourceTray } from './ResourceTray';
import { SeatHead } from './SeatHead';
import { useDesk } from './useDesk';

/** The attacker's own side: operations, cells with one order each, the network's orders, Ready. */
export function AttackerPanel() {
  const say = useSay();
  const view = useAttackerView();
  const writtenOpen = useDesk((desk) => desk.writtenOpen);
  const planning = view.phase === 'planning' && !view.ready;
  const network = networkOptions(view.options.orders);
  return (
    <div className={styles.panel} data-written={writtenOpen || undefined}>
      <div className={styles.scroll}>
        <SeatHead />
        <div className={styles.trays}>
          {countersInTray(view).map((tray) => (
            <ResourceTray key={tray.resource} tray={tray} />
          ))}
        </div>
        <section className={styles.cells}>
          <h3 className={styles.head}>
            <span>{say('play.yourCells')}</span>
            <span>{say('play.oneOrderEach')}</span>
          </h3>
          {view.cells.length === 0 ? <p className={styles.hintLine}>{say('play.noCells')}</p> : null}
          <ul className={styles.cellList}>
            {view.cells.map((cell) => (
              <CellCard key={cell.id} cell={cell} />
            ))}
          </ul>
        </section>
        {planning ? <OrderButtons options={network} title="play.network" /> : null}
        <Refused act="order" />
        <div className={styles.standing}>
          <OrdersWritten />
        </div>
      </div>
      <ReadyBar />
    </div>
  );
}
