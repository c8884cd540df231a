import type { OrderOption } from '../../rules/choices';
import { useSay } from '../ui/useSay';
import { CostMark } from './CostMark';
import { orderIcon } from './orderFace';
import styles from './panel.module.css';
import { useGiveOrder } from './useGiveOrder';
import { useOrderInHand } from './useOrderInHand';

/** One kind of order as a button: picks it up, or puts it back when it is in hand. */
export function OrderButton({ option, letter }: { option: OrderOption; letter: string | undefined }) {
  const say = useSay();
  const { pickUp } = useGiveOrder();
  const { kind, target, putBack } = useOrderInHand();
  const inHand = kind === option.kind;
  const Icon = orderIcon(option.kind);
  const hint = inHand
    ? say(target === null ? `play.${option.names}InHand` : 'play.formInHand')
    : option.possible || option.reason === null
      ? null
      : say(option.reason);
  return (
    <button
      type="button"
      className={styles.order}
      data-order={option.kind}
      data-in-hand={inHand || undefined}
      aria-pressed={inHand}
      aria-disabled={!option.possible || undefined}
      aria-keyshortcuts={letter}
      onClick={(event) => {
        if (inHand) putBack();
        else if (option.possible) pickUp(option, event.detail === 0);
      }}
    >
      <span className={styles.orderFirst}>
        <Icon aria-hidden="true" size={16} strokeWidth={1.8} />
        <span className={styles.orderName}>
          <span className={styles.long}>{say(`play.${option.kind}Order`)}</span>
          <span className={styles.short}>{say(`play.${option.kind}Short`)}</span>
        </span>
        {option.cost === null ? null : <CostMark cost={option.cost} />}
        {letter === undefined ? null : (
          <span className={styles.key} aria-hidden="true">
            {letter}
          </span>
        )}
      </span>
      {hint === null ? null : <span className={styles.hint}>{hint}</span>}
    </button>
  );
}
