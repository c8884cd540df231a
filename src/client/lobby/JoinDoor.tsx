import { ArrowRight } from 'lucide-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSay } from '../ui/useSay';
import { CODE_LENGTH, CodeBoxes } from './CodeBoxes';
import home from './Home.module.css';
import styles from './JoinDoor.module.css';

/** The second door: six boxes for the code that the instructor shows. */
export function JoinDoor({ icon }: { icon: ReactNode }) {
  const say = useSay();
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const missing = CODE_LENGTH - code.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === 0) return go(`/join/${code}`);
    setAsked(true);
    field.current?.focus();
  };
  return (
    <form className={`${home.door} ${styles.door}`} onSubmit={submit} noValidate>
      {icon}
      <div className={home.words}>
        <h2 className={home.title}>{say('home.join')}</h2>
        <p className={home.says} id="join-says">
          {say('home.joinSays')}
        </p>
        <div className={styles.code}>
          <CodeBoxes
            ref={field}
            value={code}
            onCode={setCode}
            aria-label={say('home.code')}
            aria-describedby="join-says"
            aria-invalid={asked && missing > 0}
          />
        </div>
        {asked && missing > 0 ? (
          <p className={styles.problem} role="alert">
            {say('home.codeShort', { n: missing })}
          </p>
        ) : null}
      </div>
      <button type="submit" className={styles.go} aria-label={say('home.joinGo')}>
        <ArrowRight aria-hidden="true" size={20} strokeWidth={1.8} />
      </button>
    </form>
  );
}
