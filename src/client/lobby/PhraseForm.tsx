import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Words } from '../../text/words';
import { enterInstructor } from '../connect/instructor';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import styles from './Form.module.css';

/** The door of the instructor's area: the pass phrase that the server printed. */
export function PhraseForm({ onEnter }: { onEnter: () => void }) {
  const say = useSay();
  const [phrase, setPhrase] = useState('');
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<{ status: number; reason: Words } | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(phrase.trim() === '');
    if (phrase.trim() === '') return;
    const said = await enterInstructor(phrase.trim());
    if (said.ok) onEnter();
    else setRefused(said);
  };
  const noServer = refused !== null && (refused.status === 0 || refused.status === 404 || refused.status === 405);
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {refused === null ? null : (
        <Notice tone="bad" title={say(noServer ? 'lobby.noServer' : 'ui.faultTitle')}>
          {say(noServer ? { key: 'lobby.noServerSays' } : refused.reason)}
        </Notice>
      )}
      <Field
        label={say('lobby.phrase')}
        hint={say('lobby.phraseHint')}
        problem={missing ? say('lobby.phraseMissing') : null}
      >
        {(ties) => (
          <input
            {...ties}
            type="password"
            autoComplete="current-password"
            value={phrase}
            onChange={(event) => setPhrase(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" look="main" size="large" icon={KeyRound}>
          {say('lobby.phraseDo')}
        </Button>
      </div>
    </form>
  );
}
