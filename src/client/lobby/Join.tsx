import { LogIn } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Words } from '../../text/words';
import { askServer } from '../connect/askServer';
import { keepSeat } from '../connect/keptSeats';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { CODE_LENGTH, CodeBoxes, plainCode } from './CodeBoxes';
import styles from './Form.module.css';
import { Screen } from './Screen';

const NAME_MOST = 40;

/** Joining with a code: the code and a name, then the waiting room. */
export function Join({ code: given }: { code: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const [code, setCode] = useState(plainCode(given));
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Words | null>(null);
  const missing = CODE_LENGTH - code.length;
  const nameMissing = name.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (missing > 0 || nameMissing || busy) return;
    setBusy(true);
    const said = await askServer<{ token: string; exercise: string }>('api/join', {
      method: 'POST',
      body: { code, name: name.trim() },
    });
    setBusy(false);
    if (!said.ok) return setRefused(said.reason);
    const { token, exercise } = said.value;
    keepSeat({ exercise, token, role: 'trainee', group: '', at: Date.now() });
    go(`/table/${exercise}`);
  };

  return (
    <Screen title={say('lobby.join')} says={say('lobby.joinSays')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {refused === null ? null : (
          <Notice tone="bad" title={say('ui.faultTitle')}>
            {say(refused)}
          </Notice>
        )}
        <Field
          label={say('lobby.joinCode')}
          problem={asked && missing > 0 ? say('home.codeShort', { n: missing }) : null}
        >
          {({ className: _look, ...ties }) => <CodeBoxes value={code} onCode={setCode} {...ties} />}
        </Field>
        <Field
          label={say('lobby.joinName')}
          hint={say('lobby.joinNameHint')}
          problem={asked && nameMissing ? say('lobby.joinNameMissing') : null}
        >
          {(ties) => (
            <input
              {...ties}
              value={name}
              maxLength={NAME_MOST}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" look="main" size="large" icon={LogIn} disabled={busy}>
            {say(busy ? 'lobby.joining' : 'lobby.joinDo')}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
