import type { CellInView } from '../../view/seatView';
import { useSay } from '../ui/useSay';
import styles from './cell.module.css';
import { FormMenu } from './FormMenu';
import { JourneyBuilder } from './JourneyBuilder';
import { orderIcon } from './orderFace';
import { useAttackerView } from './PlayTable';
import { useGiveOrder } from './useGiveOrder';
import { useOrderInHand } from './useOrderInHand';

/** The orders one cell can be given: a journey is built leg by leg, others by size, partner or members. */
export function CellOrders({ cell }: { cell: CellInView }) {
  const say = useSay();
  const view = useAttackerView();
  const { lay } = useGiveOrder();
  const { kind, target, take, putBack } = useOrderInHand();
  const able = view.options.orders.flatMap((option) => {
    const about =
      option.names === 'cell' || option.names === 'journey'
        ? option.targets.find(({ id }) => id === cell.id)
        : undefined;
    return about === undefined ? [] : [{ option, about }];
  });
  const inHand = target === cell.id ? able.find(({ option }) => option.kind === kind) : undefined;
  const unable = able.filter(({ option, about }) => !(option.possible && about.possible));
  return (
    <div className={styles.orders}>
      <div className={styles.buttons}>
        {able
          .filter((one) => !unable.includes(one))
          .map(({ option }) => {
            const Icon = orderIcon(option.kind);
            const held = inHand?.option === option;
            return (
              <button
                key={option.kind}
                type="button"
                data-order={option.kind}
                className={styles.button}
                aria-pressed={held}
                onClick={(event) => {
                  if (held) putBack();
                  else if (option.kind === 'journey') take('journey', event.detail === 0, cell.id);
                  else lay(option, cell.id, event.detail === 0);
                }}
              >
                <Icon aria-hidden="true" size={15} strokeWidth={1.8} />
                {say(`play.${option.kind}Short`)}
                {option.cost === null || option.cost.amount <= 0 ? (
                  <span className={styles.free}>{say('play.free')}</span>
                ) : null}
              </button>
            );
          })}
      </div>
      {inHand === undefined ? null : inHand.option.kind === 'journey' ? (
        <JourneyBuilder cell={cell} />
      ) : (
        <FormMenu key={inHand.option.kind} title={null} target={inHand.about} onBack={null} />
      )}
      {unable.map(({ option, about }) => {
        const reason = about.reason ?? option.reason;
        return reason === null ? null : (
          <p key={option.kind} className={styles.unable}>
            {say('play.unable', { order: { words: { key: `play.${option.kind}Short` } }, reason: { words: reason } })}
          </p>
        );
      })}
    </div>
  );
}
