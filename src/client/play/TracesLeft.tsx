import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import styles from './cell.module.css';
import { oddsInWords } from './oddsInWords';
import { useAttackerView, usePlayTable } from './PlayTable';

/** What each cell's order leaves behind where a team watches. */
export function TracesLeft() {
  const say = useSay();
  const view = useAttackerView();
  const { seat } = usePlayTable();
  const traces = view.cells.flatMap((cell) => (cell.traces === null ? [] : [{ cell, traces: cell.traces }]));
  if (traces.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>
        <span>{say('play.leftBehind')}</span>
        <span>{say('play.whereATeamWatches')}</span>
      </h3>
      <ul className={styles.traces}>
        {traces.map(({ cell, traces: odds }) => {
          const written = view.orders.find(({ id }) => id === cell.order);
          return (
            <li key={cell.id}>
              <SeatMark seat={seat} number={cell.number} size={20} />
              <span>
                {written === undefined ? say('play.staysAt', { place: { place: cell.place } }) : say(written.words)}
              </span>
              <strong>{say(oddsInWords(odds))}</strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
