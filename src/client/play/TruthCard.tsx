import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import styles from './OddsTooltip.module.css';
import { usePlayTable } from './PlayTable';
import type { TruthAtPlace } from './truthOnMap';

/** Who was at a place at the end, beside it on the map after the reveal. */
export function TruthCard({ place, truth }: { place: string; truth: TruthAtPlace }) {
  const say = useSay();
  const { face } = usePlayTable();
  const attacker = face.seats.find(({ kind }) => kind === 'attacker');
  return (
    <div className={styles.card}>
      <p className={styles.title}>
        <strong>{say('play.nameOf', { of: { place } })}</strong>
        <span>{say('play.endedAt')}</span>
      </p>
      {truth.cells.map(({ cell, codes }) => (
        <p key={cell.id} className={styles.cell}>
          {attacker === undefined ? null : <SeatMark seat={attacker} size={18} number={cell.number} />}
          <span>
            <strong>{say(cell.name)}</strong> {codes.join(', ')}
          </span>
        </p>
      ))}
      {truth.others.length === 0 ? null : (
        <p>
          <strong>{say('play.ofACell')}</strong> {truth.others.join(', ')}
        </p>
      )}
      {truth.harmless === 0 ? null : <p>{say('play.harmlessHere', { n: truth.harmless })}</p>}
    </div>
  );
}
