import { Check, X } from 'lucide-react';
import type { AlertCode } from '../../rules/command';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './sheet.module.css';
import { useNumber } from './useNumber';

/** Each rung allows what those before it allow. */
const RUNGS: readonly AlertCode[] = ['discreet', 'check', 'detain'];

/** What the alert code allows the officer on the spot: three rungs, this alert framed, those above it crossed. */
export function AlertLadder({ code }: { code: AlertCode | null }) {
  const say = useSay();
  const write = useNumber();
  const { law } = usePlayTable().view;
  const reached = code === null ? -1 : RUNGS.indexOf(code);
  return (
    <section>
      <h3 className={styles.label}>{say('play.whatTheCodeAllows')}</h3>
      <ul className={styles.ladder}>
        {RUNGS.map((rung, index) => {
          const allowed = index <= reached;
          const Icon = allowed ? Check : X;
          return (
            <li key={rung} data-allowed={allowed} data-here={rung === code || undefined}>
              <Icon
                role="img"
                aria-label={say(allowed ? 'play.allowed' : 'play.notAllowed')}
                size={16}
                strokeWidth={1.8}
              />
              <strong>{say(`play.${rung}Rung`)}</strong>
              <span className={styles.rungWords}>
                <span>
                  {say(`play.${rung}Allows`)}
                  {allowed ? '' : say('play.rungNeeds', { grounds: write(law[rung], 1) })}
                </span>
                {rung === code ? <span className={styles.tag}>{say('play.thisAlert')}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
      {code === null ? <p className={styles.small}>{say('play.noAlertOnHim')}</p> : null}
    </section>
  );
}
