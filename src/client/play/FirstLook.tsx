import { ThemeLanguage } from '../ui/ThemeLanguage';
import { useSay } from '../ui/useSay';
import { orderIcon, orderLetters } from './orderFace';
import { usePlayTable } from './PlayTable';
import { SeatButton } from './SeatButton';
import { Sheet } from './Sheet';
import styles from './sheet.module.css';
import { useLetterKeysOn } from './useLetterKeys';

/** What this seat can do, what it wants and what it cannot see; how a round goes; the keys; language, colours and text size. */
export function FirstLook({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const { seat, face } = usePlayTable();
  const { on, set } = useLetterKeysOn();
  const letters = orderLetters(seat.orders);
  const service = seat.kind === 'service';
  return (
    <Sheet
      title={say('play.youAre', { seat: { seat: seat.id } })}
      line={face.title}
      onClose={onClose}
      foot={
        <div className={styles.buttons}>
          <div>
            <SeatButton onClick={onClose}>{say('play.toTheTable')}</SeatButton>
          </div>
        </div>
      }
    >
      <p className={styles.brief}>{seat.brief}</p>
      <section>
        <h3 className={styles.label}>{say('play.aRound')}</h3>
        <ol className={styles.steps}>
          <li>{say(service ? 'play.roundOne' : 'play.roundOneAttacker')}</li>
          <li>{say(service ? 'play.roundTwo' : 'play.roundTwoAttacker')}</li>
          <li>{say('play.roundThree')}</li>
        </ol>
      </section>
      <section>
        <h3 className={styles.label}>{say('play.yourOrders')}</h3>
        <dl className={styles.orders}>
          {seat.orders.map((kind) => {
            const Icon = orderIcon(kind);
            return (
              <div key={kind}>
                <dt>
                  <Icon aria-hidden="true" size={16} strokeWidth={1.8} /> {say(`play.${kind}Order`)}
                  {service && letters.has(kind) ? <kbd className={styles.kbd}>{letters.get(kind)}</kbd> : null}
                </dt>
                <dd>{say(`play.${kind}Does`)}</dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section>
        <h3 className={styles.label}>{say('play.keys')}</h3>
        <p className={styles.calm}>{say('play.keysSay')}</p>
        {service ? (
          <label className={styles.check}>
            <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
            {say('play.letterKeys')}
          </label>
        ) : null}
      </section>
      <section>
        <h3 className={styles.label}>{say('play.onThisDevice')}</h3>
        <div className={styles.settings}>
          <ThemeLanguage />
        </div>
      </section>
    </Sheet>
  );
}
