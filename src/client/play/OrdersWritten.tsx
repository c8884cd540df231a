import { Undo2, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../ui/Button';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { countersInTray, countersOf } from './countersInTray';
import { orderIcon } from './orderFace';
import { useCommand, usePlayTable } from './PlayTable';
import styles from './panel.module.css';
import { useFocusKept } from './useFocusKept';

/** The orders of this round, each with a way to take it back. Nobody else sees them. */
export function OrdersWritten() {
  const say = useSay();
  const command = useCommand();
  const { seat, view } = usePlayTable();
  const trays = countersInTray(view);
  const open = view.phase === 'planning' && !view.ready;
  const title = useRef<HTMLHeadingElement>(null);
  useFocusKept(view.orders.length, (before) => (view.orders.length < before ? title.current : null));
  return (
    <section className={styles.written}>
      <h3 className={styles.head} ref={title} tabIndex={-1}>
        <span>{say('play.ordersWritten')}</span>
        <span className="figures">{view.orders.length}</span>
      </h3>
      {view.orders.length === 0 ? <p className={styles.hintLine}>{say('play.noOrders')}</p> : null}
      <ul>
        {view.orders.map(({ id, order, words, note }) => {
          const counters = view.kind === 'service' ? countersOf(trays, id) : [];
          const Icon = orderIcon(order.kind);
          return (
            <li key={id} className={styles.line}>
              <span className={styles.pair}>
                {counters.slice(0, 3).map((number) => (
                  <SeatMark key={number} seat={seat} number={number} size={20} />
                ))}
                {counters.length === 0 ? <Icon aria-hidden="true" size={18} strokeWidth={1.8} /> : null}
              </span>
              <span className={styles.lineWords}>
                <span>{say(words)}</span>
                {note === null ? null : <span className={styles.hint}>{say(note)}</span>}
              </span>
              {open ? (
                <button
                  type="button"
                  className={styles.undo}
                  aria-label={say('play.takeBack', { order: { words } })}
                  title={say('play.takeBackShort')}
                  onClick={() => void command('order', { type: 'withdrawOrder', order: id })}
                >
                  <X aria-hidden="true" size={16} strokeWidth={1.8} />
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {open && view.orders.length > 1 ? (
        <Button look="quiet" size="small" icon={Undo2} onClick={() => void command('order', { type: 'withdrawAll' })}>
          {say('play.takeBackAll')}
        </Button>
      ) : null}
    </section>
  );
}
