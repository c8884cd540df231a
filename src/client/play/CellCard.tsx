import type { CellInView } from '../../view/seatView';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { CellOrders } from './CellOrders';
import styles from './cell.module.css';
import { usePlayTable } from './PlayTable';
import { useDesk } from './useDesk';
import { useOrderInHand } from './useOrderInHand';

const MOST_READINESS = 6;

/** One cell: where it is, who belongs to it, how ready it is; opened, the orders it can be given. */
export function CellCard({ cell }: { cell: CellInView }) {
  const say = useSay();
  const { seat, view } = usePlayTable();
  const { cell: open, show } = useDesk();
  const putBack = useOrderInHand((hand) => hand.putBack);
  const written = view.orders.find((order) => order.id === cell.order);
  const isOpen = open === cell.id;
  return (
    <li className={styles.cell} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => {
          putBack();
          show({ cell: isOpen ? null : cell.id });
        }}
      >
        <span className={styles.first}>
          <SeatMark seat={seat} number={cell.number} size={26} />
          <strong>{say(cell.name)}</strong>
          <span className={styles.order}>
            {written === undefined ? say('play.noOrderYet') : say(`play.${written.order.kind}Short`)}
          </span>
        </span>
        <span className={styles.facts}>
          {say('play.cellFacts', {
            place: { place: cell.place },
            n: cell.members.length,
            trained: { words: { key: cell.trained ? 'play.trained' : 'play.untrained' } },
          })}
          {cell.canTravelFrom > view.round ? ` · ${say('play.travelsFrom', { round: cell.canTravelFrom })}` : ''}
          {cell.papers ? ` · ${say('play.withPapers')}` : ''}
        </span>
        <span className={styles.readiness}>
          <span>{say('play.readiness')}</span>
          <span className={styles.boxes} aria-hidden="true">
            {Array.from({ length: Math.max(MOST_READINESS, cell.readiness) }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no name but their place
              <span key={index} data-full={index < cell.readiness || undefined} />
            ))}
          </span>
          <span className="figures">{cell.readiness}</span>
        </span>
      </button>
      {isOpen && view.phase === 'planning' && !view.ready ? <CellOrders cell={cell} /> : null}
    </li>
  );
}
