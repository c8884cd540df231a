import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import styles from './file.module.css';
import { orderIcon } from './orderFace';
import { usePlayTable } from './PlayTable';
import { useGiveOrder } from './useGiveOrder';
import { useOrderInHand } from './useOrderInHand';

/** The orders that this service may give about the open person; the one in hand stands first, others say why not. */
export function OrdersOnPerson({ code }: { code: string }) {
  const say = useSay();
  const { view } = usePlayTable();
  const { lay } = useGiveOrder();
  const { kind, consider } = useOrderInHand();
  if (view.phase !== 'planning' || view.ready) return null;
  const all = view.options.orders.flatMap((option) => {
    const target = option.names === 'person' ? option.targets.find((candidate) => candidate.id === code) : undefined;
    return target === undefined ? [] : [{ option, target }];
  });
  const about = all.filter(
    ({ option }) => kind === null || option.kind === kind || !all.some((one) => one.option.kind === kind),
  );
  if (about.length === 0) return null;
  const able = about.filter(({ option, target }) => option.possible && target.possible);
  const unable = about.filter((one) => !able.includes(one));
  return (
    <section className={styles.about}>
      <h3 className="unseen">{say('play.ordersAbout', { code })}</h3>
      <div className={styles.aboutButtons}>
        {able.map(({ option }) => (
          <Button
            key={option.kind}
            size="small"
            icon={orderIcon(option.kind)}
            onPointerEnter={() => consider(option.kind === kind ? code : null)}
            onClick={(event) => lay(option, code, event.detail === 0)}
          >
            {say(`play.${option.kind}About`, { code })}
          </Button>
        ))}
      </div>
      {unable.map(({ option, target }) => {
        const reason = target.reason ?? option.reason;
        return reason === null ? null : (
          <p key={option.kind} className={styles.unable}>
            {say('play.unable', { order: { words: { key: `play.${option.kind}Short` } }, reason: { words: reason } })}
          </p>
        );
      })}
    </section>
  );
}
