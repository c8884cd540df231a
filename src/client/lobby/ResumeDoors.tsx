import { ArrowRight, History, Trash2, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useSettings } from '../settings';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/useSay';
import home from './Home.module.css';
import styles from './ResumeDoors.module.css';
import { useSummaryWords } from './summaryWords';
import type { SavedGames } from './useSavedGames';

/** The door back to what was left unfinished: a game alone, or a seat in an exercise. */
export function ResumeDoors({ saved }: { saved: SavedGames }) {
  const say = useSay();
  const language = useSettings((settings) => settings.language);
  const words = useSummaryWords(language);
  const [asking, setAsking] = useState(false);
  return (
    <>
      {saved.seats.map((seat, index) => (
        <div key={seat.exercise} className={styles.pair}>
          <Link href={`/table/${seat.exercise}`} className={`${home.door} ${index === 0 ? home.first : ''}`}>
            <Undo2 className={home.icon} aria-hidden="true" size={26} strokeWidth={1.5} />
            <span className={home.words}>
              <span className={home.title}>{say('home.back')}</span>
              <span className={home.says}>
                {seat.group === '' ? say('home.backNoGroup') : say('home.backSays', { group: seat.group })}
              </span>
            </span>
            <ArrowRight aria-hidden="true" size={20} strokeWidth={1.8} />
          </Link>
          <Button
            look="quiet"
            icon={X}
            aria-label={say('home.forgetSeat')}
            title={say('home.forgetSeat')}
            onClick={() => saved.forget(seat)}
          />
        </div>
      ))}
      {saved.solo === null ? null : (
        <div className={styles.pair}>
          <Link href="/play" className={`${home.door} ${saved.seats.length === 0 ? home.first : ''}`}>
            <History className={home.icon} aria-hidden="true" size={26} strokeWidth={1.5} />
            <span className={home.words}>
              <span className={home.title}>{say('home.resume')}</span>
              <span className={home.says}>{words(saved.solo)}</span>
            </span>
            <ArrowRight aria-hidden="true" size={20} strokeWidth={1.8} />
          </Link>
          <Button
            look="quiet"
            icon={Trash2}
            aria-label={say('home.abandon')}
            title={say('home.abandon')}
            onClick={() => setAsking(true)}
          />
        </div>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={say('home.abandon')}
        says={say('home.abandonSays')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say('home.keep')}</Button>
            <Button
              look="grave"
              icon={Trash2}
              onClick={() => {
                setAsking(false);
                void saved.abandon();
              }}
            >
              {say('home.abandonDo')}
            </Button>
          </>
        }
      />
    </>
  );
}
