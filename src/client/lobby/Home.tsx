import { ArrowRight, Compass, LogIn, Presentation } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { Link } from 'wouter';
import { closeSession } from '../connect/heldSession';
import { Marking } from '../ui/Marking';
import { ThemeLanguage } from '../ui/ThemeLanguage';
import { useSay } from '../ui/useSay';
import styles from './Home.module.css';
import { JoinDoor } from './JoinDoor';
import { ResumeDoors } from './ResumeDoors';
import { usePageTitle } from './Screen';
import { useSavedGames } from './useSavedGames';

const HomeMap = lazy(async () => ({ default: (await import('./HomeMap')).HomeMap }));

/** The first page: three doors, and a fourth when something was left unfinished. */
export function Home() {
  const say = useSay();
  const saved = useSavedGames();
  usePageTitle(say('home.pageTitle'));
  useEffect(closeSession, []);
  const going = saved.solo !== null || saved.seats.length > 0;
  return (
    <div className={styles.home}>
      <Marking />
      <div className={styles.table}>
        <Suspense fallback={null}>
          <HomeMap />
        </Suspense>
        <header className={styles.settings}>
          <ThemeLanguage />
        </header>
        <main className={styles.main}>
          <p className={styles.name}>Vigil</p>
          <h1 className={styles.hero}>
            <span>{say('home.heroFirst')}</span> <span>{say('home.heroSecond')}</span>
          </h1>
          <p className={styles.lead}>{say('home.lead')}</p>
          <nav className={styles.doors} aria-label={say('home.doors')}>
            <ResumeDoors saved={saved} />
            <Link href="/practise" className={`${styles.door} ${going ? '' : styles.first}`}>
              <Compass className={styles.icon} aria-hidden="true" size={26} strokeWidth={1.5} />
              <span className={styles.words}>
                <span className={styles.title}>{say('home.practise')}</span>
                <span className={styles.says}>{say('home.practiseSays')}</span>
              </span>
              <ArrowRight aria-hidden="true" size={20} strokeWidth={1.8} />
            </Link>
            <JoinDoor icon={<LogIn className={styles.icon} aria-hidden="true" size={26} strokeWidth={1.5} />} />
            <Link href="/run" className={styles.door}>
              <Presentation className={styles.icon} aria-hidden="true" size={26} strokeWidth={1.5} />
              <span className={styles.words}>
                <span className={styles.title}>{say('home.run')}</span>
                <span className={styles.says}>{say('home.runSays')}</span>
              </span>
              <ArrowRight aria-hidden="true" size={20} strokeWidth={1.8} />
            </Link>
          </nav>
        </main>
        <footer className={styles.more}>
          <Link href="/rules">{say('home.rules')}</Link>
        </footer>
      </div>
    </div>
  );
}
