import type { FaceSeat } from '../../view/face';
import type { Deck } from '../solo/soloTypes';
import { useSay } from '../ui/useSay';
import { Choice } from './Choice';
import { levelName, levelSays } from './levels';
import styles from './PractiseSetup.module.css';

/** How hard it is to be; below, the one honest sentence about the chosen level. */
export function LevelChoice({
  deck,
  chosen,
  onChoose,
  note,
  against,
}: {
  deck: Deck;
  chosen: string;
  onChoose: (level: string) => void;
  /** What the sentence of a level does not say for this side. */
  note?: string;
  /** The kinds of seat that the computer plays against or beside this side. */
  against: readonly FaceSeat['kind'][];
}) {
  const say = useSay();
  const of = deck.difficulties.length;
  const level = deck.difficulties.find(({ id }) => id === chosen);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <span className="figures">3</span> {say('lobby.level')}
      </legend>
      <div className={styles.levels}>
        {deck.difficulties.map((one, index) => (
          <Choice key={one.id} name="level" value={one.id} chosen={chosen} onChoose={onChoose} tick={false}>
            <span className={styles.levelHead}>
              <span className={styles.name}>{one.name}</span>
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
        {level?.says} {note}
        {against.map((kind) =>
          level === undefined ? null : (
            <span key={kind} className={styles.computer}>
              {say(`lobby.${kind}Plays`, {
                level: { words: levelName(kind, kind === 'attacker' ? level.attacker : level.defenders) },
                says: { words: levelSays(kind, kind === 'attacker' ? level.attacker : level.defenders) },
              })}
            </span>
          ),
        )}
      </p>
    </fieldset>
  );
}
