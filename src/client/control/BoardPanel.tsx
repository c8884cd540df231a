import { lazy, Suspense, useMemo } from 'react';
import type { SeatView } from '../../view/seatView';
import { SeatMark } from '../ui/SeatMark';
import { Toggle } from '../ui/Toggle';
import { useSay } from '../ui/useSay';
import styles from './BoardPanel.module.css';
import console from './ConsoleScreen.module.css';
import { useConsole } from './console';
import { pictureOfSeat } from './pictureOfSeat';
import { pictureOfTruth } from './pictureOfTruth';

const TheatreMap = lazy(async () => ({ default: (await import('../map/TheatreMap')).TheatreMap }));
const TRUTH = 'truth';
const nothing = () => undefined;

/** The board with the truth, or as one seat sees it. */
export function BoardPanel() {
  const say = useSay();
  const { face, view, views, room, act } = useConsole();
  const { lens } = room.control;
  const seat = face.seats.find(({ id }) => id === lens);
  const seen: SeatView | undefined = lens === TRUTH ? view : views[lens];
  const picture = useMemo(() => {
    if (seen === undefined) return null;
    return seen.kind === 'control' ? pictureOfTruth(face, seen, say) : pictureOfSeat(face, seen, say);
  }, [face, seen, say]);
  return (
    <section className={console.panel} aria-labelledby="console-board">
      <header className={console.head}>
        <h2 className={console.heading} id="console-board">
          {say('control.board')}
        </h2>
        <span className={`${console.aside} ${console.right}`}>
          {seat === undefined ? say('control.onlyYou') : say('control.lensOf', { seat: seat.name })}
        </span>
      </header>
      <div className={styles.lens}>
        <Toggle
          label={say('control.lens')}
          value={lens}
          options={[
            { value: TRUTH, label: say('control.truth') },
            ...face.seats.map((each) => ({
              value: each.id,
              label: <SeatMark seat={each} size={18} />,
              title: each.name,
            })),
          ]}
          onChange={(value) => void act({ type: 'lens', lens: value })}
        />
      </div>
      <div className={styles.map} data-hue={seat?.hue ?? 'control'}>
        {picture === null ? (
          <p className={styles.coming} role="status">
            {say('control.lensComing')}
          </p>
        ) : (
          <Suspense fallback={null}>
            <TheatreMap
              face={face}
              {...picture}
              hue={seat?.hue ?? 'control'}
              choosing={false}
              onChoose={nothing}
              round={view.round}
            />
          </Suspense>
        )}
      </div>
      {lens === TRUTH ? <Cells /> : null}
    </section>
  );
}

/** The cells in words, beside their counters. */
function Cells() {
  const say = useSay();
  const { view } = useConsole();
  return (
    <ul className={styles.cells} aria-label={say('control.cells')}>
      <li>{say('control.network', { doctrine: { words: { key: `play.${view.doctrine}Doctrine` } } })}</li>
      {view.all.cells.map((cell) => (
        <li key={cell.id}>
          {cell.gone
            ? say('control.cellGone', { cell: { words: cell.name } })
            : say('control.cellIn', {
                cell: { words: cell.name },
                n: cell.members.length,
                place: { place: cell.place },
                readiness: cell.readiness,
              })}
        </li>
      ))}
    </ul>
  );
}
