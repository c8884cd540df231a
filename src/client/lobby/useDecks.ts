import { useEffect, useState } from 'react';
import { useSettings } from '../settings';
import type { Deck } from '../solo/soloTypes';
import { soloWorker } from '../solo/soloWorker';

/** The decks that come with the page, in the reader's language; null while they are laid out. */
export function useDecks(): { decks: Deck[] | null; failed: boolean } {
  const language = useSettings((settings) => settings.language);
  const [decks, setDecks] = useState<Deck[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    soloWorker()
      .decks(language)
      .then(
        (laid) => wanted && (laid.length > 0 ? setDecks(laid) : setFailed(true)),
        () => wanted && setFailed(true),
      );
    return () => {
      wanted = false;
    };
  }, [language]);
  return { decks, failed };
}
