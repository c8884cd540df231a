import styles from './GradeBox.module.css';

/** The grade of a report: source letter and information figure; inverted while the report is new. Its words stand beside it. */
export function GradeBox({ grade, isNew = false }: { grade: string; isNew?: boolean }) {
  return (
    <span className={styles.grade} data-new={isNew || undefined}>
      {grade}
    </span>
  );
}
