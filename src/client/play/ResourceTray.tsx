import type { OrderOption } from '../../rules/choices';
import { Counter } from '../ui/Counter';
import { useSay } from '../ui/useSay';
import { countersInHand, type Tray } from './countersInTray';
import { usePlayTable } from './PlayTable';
import styles from './panel.module.css';
import { useGiveOrder, useOrderOption } from './useGiveOrder';
import { useOrderInHand } from './useOrderInHand';

/** Counters that one seat has this round; a free one is picked up for the first order it can be spent on. */
export function ResourceTray({ tray }: { tray: Tray }) {
  const say = useSay();
  const { seat, view } = usePlayTable();
  const { pickUp } = useGiveOrder();
  const { kind, putBack } = useOrderInHand();
  const inHand = useOrderOption(kind);
  const held = inHand?.cost?.resource === tray.resource ? countersInHand(tray, inHand.cost.amount) : [];
  const first = view.options.orders.find((option) => option.possible && option.cost?.resource === tray.resource);
  const takes =
    first === undefined || view.kind === 'attacker' ? undefined : () => (held.length > 0 ? putBack() : pickUp(first));
  const onMap = (option: OrderOption | undefined) =>
    option?.possible && option.cost?.resource === tray.resource && ['place', 'sector'].includes(option.names);
  const dragged = onMap(inHand) ? inHand : view.options.orders.find(onMap);
  return (
    <section className={styles.tray}>
      <h3 className={styles.head}>
        <span>{say(`play.${tray.resource}Tray`)}</span>
        <span className="figures">{say('play.leftOf', { left: tray.left, total: tray.total })}</span>
      </h3>
      <div className={styles.counters}>
        {tray.counters.map((counter) => {
          const state = counter.spent ? 'spent' : held.includes(counter.number) ? 'inHand' : 'free';
          return (
            <Counter
              key={counter.number}
              seat={seat}
              number={counter.number}
              state={state}
              blank={tray.resource === 'operation'}
              label={say(`play.${state}Counter`, {
                what: { words: { key: `play.${tray.resource}One` } },
                number: counter.number,
              })}
              onTake={takes}
              onDrag={dragged === undefined || takes === undefined ? undefined : () => pickUp(dragged)}
              onDropNowhere={putBack}
            />
          );
        })}
      </div>
    </section>
  );
}
