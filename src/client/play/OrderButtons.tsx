import type { OrderOption } from '../../rules/choices';
import { useSay } from '../ui/useSay';
import { OrderButton } from './OrderButton';
import { OrderInHandMenu } from './OrderInHandMenu';
import { orderLetters } from './orderFace';
import styles from './panel.module.css';
import { useOrderInHand } from './useOrderInHand';

type OrderButtonsProps = { options: OrderOption[]; title: string };

/** The orders of a seat: name, cost, letter; the one in hand says what to do next; an impossible one says why. */
export function OrderButtons({ options, title }: OrderButtonsProps) {
  const say = useSay();
  const inHand = useOrderInHand((hand) => hand.kind);
  const letters = orderLetters(options.map((option) => option.kind));
  if (options.length === 0) return null;
  return (
    <section className={styles.orders} aria-label={say(title)}>
      <h3 className={styles.head}>{say(title)}</h3>
      <ul className={styles.orderList}>
        {options.map((option) => (
          <li key={option.kind} className={styles.orderItem}>
            <OrderButton option={option} letter={letters.get(option.kind)} />
            {inHand === option.kind ? <OrderInHandMenu option={option} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
