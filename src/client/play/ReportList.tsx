import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ReportInView } from '../../view/seatView';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import styles from './file.module.css';
import { ReportRow } from './ReportRow';

const SHOWN = 5;

/** Reports of one dossier, newest first; the oldest open on demand. */
export function ReportList({ reports }: { reports: ReportInView[] }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, reports.length - SHOWN);
  return (
    <section>
      <h3 className={styles.head}>
        <span>{say('play.reportCount', { n: reports.length })}</span>
        <span>{say('play.reportColumns')}</span>
      </h3>
      <ul className={styles.reports}>
        {reports.slice(0, all ? undefined : SHOWN).map((report) => (
          <li key={report.id}>
            <ReportRow report={report} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Button look="quiet" icon={ChevronDown} onClick={() => setAll(true)}>
          {say('play.older', { n: hidden })}
        </Button>
      ) : null}
    </section>
  );
}
