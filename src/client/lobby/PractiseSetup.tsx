import { Play } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { FaceSeat } from '../../view/face';
import { startSolo } from '../connect/currentSession';
import { useSettings } from '../settings';
import type { Deck } from '../solo/soloTypes';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { DeckChoice } from './DeckChoice';
import { LevelChoice } from './LevelChoice';
import { levelsOfSide } from './levelsOfSide';
import styles from './PractiseSetup.module.css';
import { Screen } from './Screen';
import { SideChoice } from './SideChoice';
import { ALL_SERVICES, seatsOfSide, sideName } from './sides';
import { useSummaryWords } from './summaryWords';
import { useDecks } from './useDecks';
import { useSavedGames } from './useSavedGames';

/** Deck, side and level: everything is chosen already. */
export function PractiseSetup() {
  const say = useSay();
  const { decks, failed } = useDecks();
  const title = say('lobby.practise');
  if (decks === null) {
    return (
      <Screen title={title} says={say('lobby.practiseSays')}>
        {failed ? (
          <Notice tone="bad" title={say('lobby.decksFailed')} />
        ) : (
          <p role="status">{say('lobby.decksComing')}</p>
        )}
      </Screen>
    );
  }
  return <Setup decks={decks} />;
}

function Setup({ decks }: { decks: Deck[] }) {
  const say = useSay();
  const [, go] = useLocation();
  const language = useSettings((settings) => settings.language);
  const { solo } = useSavedGames();
  const words = useSummaryWords(language);
  const [deckId, setDeckId] = useState(decks[0]?.id ?? '');
  const deck = decks.find(({ id }) => id === deckId) ?? (decks[0] as Deck);
  const [chosenSide, setSide] = useState<string | null>(null);
  const [chosenLevel, setLevel] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const side =
    deck.seats.some(({ id }) => id === chosenSide) || chosenSide === ALL_SERVICES
      ? (chosenSide as string)
      : usualSide(deck);
  const levels = levelsOfSide(deck, side);
  const level = levels.find(({ id }) => id === chosenLevel) ?? levels.find(({ id }) => id === deck.usual) ?? levels[0];

  const start = () => {
    startSolo({ deck: deck.id, seats: seatsOfSide(deck, side), difficulty: level?.id ?? deck.usual });
    go('/play');
  };
  const name = sideName(say, deck, side);
  const sum = say(side === ALL_SERVICES ? 'lobby.sumAll' : 'lobby.sum', {
    deck: deck.title,
    side: name,
    level: level?.name ?? '',
  });
  return (
    <Screen
      title={say('lobby.practise')}
      says={say('lobby.practiseSays')}
      bar={
        <div className={styles.bar}>
          <p className={styles.sum}>
            <strong>{sum}</strong> <span>{say('lobby.othersPlayed')}</span>
          </p>
          <Button
            look="main"
            size="large"
            icon={Play}
            onClick={() => (solo === null || solo.ended ? start() : setAsking(true))}
          >
            {say('lobby.start')}
          </Button>
        </div>
      }
    >
      <div className={styles.choices}>
        <DeckChoice decks={decks} chosen={deck.id} onChoose={setDeckId} />
        <SideChoice deck={deck} chosen={side} onChoose={setSide} />
        <LevelChoice
          deck={{ ...deck, difficulties: levels }}
          chosen={level?.id ?? ''}
          onChoose={setLevel}
          against={againstSide(deck, side)}
          {...(side === 'attacker' && { note: say('lobby.levelForAttacker') })}
        />
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={say('lobby.replaceDo')}
        says={say('lobby.replaces')}
        actions={
          <>
            <Button onClick={() => go('/play')}>{say('lobby.resumeDo')}</Button>
            <Button look="main" icon={Play} onClick={start}>
              {say('lobby.replaceDo')}
            </Button>
          </>
        }
      >
        {solo === null ? null : <p>{words(solo)}</p>}
      </Dialog>
    </Screen>
  );
}

/** Whom the computer plays: the attacker, and the services that the player does not hold. */
function againstSide(deck: Deck, side: string): FaceSeat['kind'][] {
  const held = seatsOfSide(deck, side);
  const kinds = deck.seats.filter(({ id }) => !held.includes(id)).map(({ kind }) => kind);
  return (['attacker', 'service'] as const).filter((kind) => kinds.includes(kind));
}

/** The service that decides most by itself is a good first seat; the one with postings of border units, else the first. */
const usualSide = (deck: Deck): string =>
  (deck.seats.find(({ orders }) => orders.includes('post')) ?? deck.seats[0])?.id ?? '';
