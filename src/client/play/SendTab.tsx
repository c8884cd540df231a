import { useId } from 'react';
import type { ReportInView } from '../../view/seatView';
import { DRAGGED } from '../ui/dragged';
import { useSay } from '../ui/useSay';
import styles from './file.module.css';
import { newestFirst } from './onFile';
import { useServiceView } from './PlayTable';
import { Refused } from './Refused';
import { ReportRow } from './ReportRow';
import { SendTo } from './SendTo';
import { useDesk } from './useDesk';

/** Choose a report, then a service; it is on that file at the start of the next round. */
export function SendTab() {
  const say = useSay();
  const view = useServiceView();
  const { report: asked, show, dossier } = useDesk();
  const name = useId();
  const reports = newestFirst(view.reports);
  const chosen = reports.find((report) => report.id === asked) ?? null;
  if (reports.length === 0) {
    return (
      <div className={styles.empty}>
        <h3>{say('play.fileEmpty')}</h3>
        <p>{say('play.nothingNewWhy')}</p>
      </div>
    );
  }
  const onDossier = (report: ReportInView) =>
    dossier !== null && (dossier.kind === 'person' ? report.person === dossier.id : report.place === dossier.id);
  const sorted = [...reports.filter(onDossier), ...reports.filter((report) => !onDossier(report))];
  return (
    <div className={styles.file}>
      <p className={styles.sendSays}>{say('play.sendSays', { n: view.sends.left })}</p>
      <Refused act="send" />
      <fieldset className={styles.fileScroll}>
        <legend className={styles.head}>{say('play.whichReport')}</legend>
        {sorted.map((report) => (
          <label
            key={report.id}
            className={styles.sendable}
            data-chosen={report === chosen || undefined}
            draggable={view.sends.left > 0}
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED.report, report.id);
              event.dataTransfer.effectAllowed = 'copy';
              setTimeout(() => show({ report: report.id }));
            }}
          >
            <input type="radio" name={name} checked={report === chosen} onChange={() => show({ report: report.id })} />
            <span className={styles.sendableBody}>
              {report.person === null && report.place === null ? null : (
                <strong>{report.person ?? say('play.nameOf', { of: { place: report.place ?? '' } })}</strong>
              )}
              <ReportRow report={report}>
                {report.sentTo.length === 0 ? null : (
                  <p className={styles.grade}>
                    {report.sentTo.map((seat) => say('play.alreadySent', { seat: { seat } })).join(' ')}
                  </p>
                )}
              </ReportRow>
            </span>
          </label>
        ))}
      </fieldset>
      <SendTo report={chosen} />
    </div>
  );
}
