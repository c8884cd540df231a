import type { Deck } from '../solo/soloTypes';
import { useSay } from '../ui/useSay';
import { Choice } from './Choice';
import { DeckPicture } from './DeckPicture';
import styles from './PractiseSetup.module.css';

/** The decks that come with the page. */
export function DeckChoice({
  decks,
  chosen,
  onChoose,
}: {
  decks: Deck[];
  chosen: string;
  onChoose: (deck: string) => void;
}) {
  const say = useSay();
  return (
    <fieldset className={`${styles.group} ${styles.decks} ${decks.length === 1 ? styles.lone : ''}`}>
      <legend className={styles.legend}>
        <span className="figures">1</span> {say('lobby.deck')}
      </legend>
      <div className={styles.deckRow}>
        {decks.map((deck) => (
          <Choice key={deck.id} name="deck" value={deck.id} chosen={chosen} onChoose={onChoose} tick={false}>
            <span className={styles.deck}>
              <span className={styles.picture}>
                <DeckPicture map={deck.map} shape={decks.length === 1 ? 'wide' : 'card'} />
              </span>
              <span className={styles.deckWords}>
                <span className={styles.deckTitle}>{deck.title}</span>
                <span className={styles.deckSays}>{deck.summary}</span>
                <span className={`${styles.deckLength} figures`}>
                  {say('lobby.rounds', { n: deck.rounds })} ·{' '}
                  {say('lobby.minutes', { least: deck.minutes[0], most: deck.minutes[1] })}
                </span>
              </span>
            </span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
