import type { Deck } from '../solo/soloTypes';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { Choice } from './Choice';
import styles from './PractiseSetup.module.css';
import { ALL_SERVICES } from './sides';

/** Who the player is: one service, the attacker, or all services at once. */
export function SideChoice({
  deck,
  chosen,
  onChoose,
}: {
  deck: Deck;
  chosen: string;
  onChoose: (side: string) => void;
}) {
  const say = useSay();
  const services = deck.seats.filter(({ kind }) => kind === 'service');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <span className="figures">2</span> {say('lobby.side')}
      </legend>
      <div className={styles.sides}>
        {deck.seats.map((seat) => (
          <Choice key={seat.id} name="side" value={seat.id} chosen={chosen} onChoose={onChoose}>
            <SeatMark seat={seat} size={28} />
            <span className={styles.words}>
              <span className={styles.name}>{seat.name}</span>
              <span className={styles.says}>{firstSentence(seat.brief)}</span>
            </span>
          </Choice>
        ))}
        {services.length > 1 ? (
          <Choice name="side" value={ALL_SERVICES} chosen={chosen} onChoose={onChoose}>
            <span className={styles.marks}>
              {services.map((seat) => (
                <SeatMark key={seat.id} seat={seat} size={16} blank />
              ))}
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{say('lobby.allServices', { n: services.length })}</span>
              <span className={styles.says}>{say('lobby.allServicesSays')}</span>
            </span>
          </Choice>
        ) : null}
      </div>
    </fieldset>
  );
}

/** What a seat does, out of its longer brief. */
const firstSentence = (brief: string): string => brief.match(/^.*?[.!?](?=\s|$)/)?.[0] ?? brief;
