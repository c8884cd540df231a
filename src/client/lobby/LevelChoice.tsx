import type { Deck } from '../solo/soloTypes';
import { useSay } from '../ui/useSay';
import { Choice } from './Choice';
import styles from './PractiseSetup.module.css';

/** How hard it is to be; below, the one honest sentence about the chosen level. */
export function LevelChoice({
  deck,
  chosen,
  onChoose,
  note,
}: {
  deck: Deck;
  chosen: string;
  onChoose: (level: string) => void;
  /** What the sentence of a level does not say for this side. */
  note?: string;
}) {
  const say = useSay();
  const of = deck.difficulties.length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <span className="figures">3</span> {say('lobby.level')}
      </legend>
      <div className={styles.levels}>
        {deck.difficulties.map((level, index) => (
          <Choice key={level.id} name="level" value={level.id} chosen={chosen} onChoose={onChoose} tick={false}>
            <span className={styles.levelHead}>
              <span className={styles.name}>{level.name}</span>
              <span className={styles.dots} role="img" aria-label={say('lobby.levelOf', { n: index + 1, of })}>
                {deck.difficulties.map((each, dot) => (
                  <span key={each.id} className={dot <= index ? styles.full : styles.empty} />
                ))}
              </span>
            </span>
          </Choice>
        ))}
      </div>
      <p className={styles.honest} role="status">
        {deck.difficulties.find(({ id }) => id === chosen)?.says} {note}
      </p>
    </fieldset>
  );
}
