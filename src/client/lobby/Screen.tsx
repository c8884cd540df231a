import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { Marking } from '../ui/Marking';
import { ThemeLanguage } from '../ui/ThemeLanguage';
import { useSay } from '../ui/useSay';
import styles from './Screen.module.css';

/** Names the browser's tab after the screen; null leaves it to a part of the screen. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title.startsWith('Vigil') ? title : `${title} · Vigil`;
  }, [title]);
}

type ScreenProps = {
  title: string;
  says?: string;
  /** Where the arrow leads; the first page unless told. */
  back?: string;
  children: ReactNode;
  /** A bar that sticks to the bottom edge: the sum of what was chosen, and the button. */
  bar?: ReactNode;
  marking?: string | undefined;
};

/** A screen of the lobby: marking, a way back, its title, and what it holds. */
export function Screen({ title, says, back = '/', children, bar, marking }: ScreenProps) {
  const say = useSay();
  usePageTitle(title);
  return (
    <div className={styles.screen}>
      <Marking {...(marking !== undefined && { words: marking })} />
      <header className={styles.head}>
        <Link href={back} className={styles.back} aria-label={say('ui.back')}>
          <ArrowLeft aria-hidden="true" size={18} strokeWidth={1.8} />
        </Link>
        <div className={styles.titles}>
          <h1 className={styles.title}>{title}</h1>
          {says ? <p className={styles.says}>{says}</p> : null}
        </div>
        <ThemeLanguage textSize={false} />
        <Link href="/" className={styles.name} aria-label={say('ui.home')}>
          Vigil
        </Link>
      </header>
      <main className={styles.main}>{children}</main>
      {bar ? <footer className={styles.bar}>{bar}</footer> : null}
    </div>
  );
}
