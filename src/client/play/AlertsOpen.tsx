import { useSay } from '../ui/useSay';
import { useServiceView } from './PlayTable';
import styles from './panel.module.css';
import { useDesk } from './useDesk';

/** Alerts that stand, by dossier code; each leads to its file. */
export function AlertsOpen() {
  const say = useSay();
  const view = useServiceView();
  const { dossier, openDossier } = useDesk();
  const limit = view.resources.find(({ resource }) => resource === 'alert');
  if (limit === undefined) return null;
  return (
    <section>
      <h3 className={styles.head}>
        <span>{say('play.alertsOpen')}</span>
        <span className="figures">{say('play.countOf', { n: limit.total - limit.left, total: limit.total })}</span>
      </h3>
      {view.alerts.length === 0 ? <p className={styles.hintLine}>{say('play.noAlerts')}</p> : null}
      <ul>
        {view.alerts.map(({ person, code }) => (
          <li key={person}>
            <button
              type="button"
              className={styles.row}
              data-open={(dossier?.kind === 'person' && dossier.id === person) || undefined}
              onClick={() => openDossier({ kind: 'person', id: person })}
            >
              <span>{person}</span>
              <span>{say(`play.${code}Alert`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
