import type { ReactNode } from 'react';
import type { ReportInView } from '../../view/seatView';
import { GradeBox } from '../ui/GradeBox';
import { useSay } from '../ui/useSay';
import { WeightBar } from '../ui/WeightBar';
import styles from './file.module.css';
import { usePlayTable } from './PlayTable';
import { useNumber } from './useNumber';
import { useSourceOf } from './useSourceOf';

type ReportRowProps = { report: ReportInView; children?: ReactNode };

/** One report: grade, sentence, grade in words, who collected or sent it, weight with its bar, age. */
export function ReportRow({ report, children }: ReportRowProps) {
  const say = useSay();
  const write = useNumber();
  const { view } = usePlayTable();
  const sourceOf = useSourceOf();
  const age = view.round - report.round;
  return (
    <div className={styles.report}>
      <GradeBox grade={report.grade} isNew={report.isNew} />
      <div className={styles.reportWords}>
        <p className={styles.sentence} data-old={report.age !== 'full' || undefined}>
          {say(report.words)}
        </p>
        <p className={styles.grade}>{say(report.gradeWords)}</p>
        <p className={styles.grade}>{sourceOf(report)}</p>
        {report.age === 'full' ? null : (
          <p className={styles.grade}>{say(report.age === 'half' ? 'play.halfWeight' : 'play.noWeight')}</p>
        )}
        {children}
      </div>
      <div className={styles.weight}>
        <span className={styles.figure}>
          <span className="unseen">{say('play.weight')} </span>
          {write(report.weight, 2, true)}
        </span>
        <WeightBar weight={report.weight} age={report.age} />
        <span className={styles.age}>{age <= 0 ? say('play.ageNow') : say('play.ageRounds', { n: age })}</span>
      </div>
    </div>
  );
}
