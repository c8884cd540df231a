import { useState } from 'react';
import { SeatMark } from '../ui/SeatMark';
import { Toggle } from '../ui/Toggle';
import { useSay } from '../ui/useSay';
import console from './ConsoleScreen.module.css';
import { useConsole } from './console';
import styles from './RecordPanel.module.css';

/** The record: every line of the log, newest first, or the decision cards and what was answered. */
export function RecordPanel() {
  const say = useSay();
  const [shown, setShown] = useState<'log' | 'cards'>('log');
  return (
    <section className={console.panel} aria-labelledby="console-record">
      <header className={console.head}>
        <h2 className={console.heading} id="console-record">
          {say(shown === 'log' ? 'control.log' : 'control.decisions')}
        </h2>
        <span className={console.right}>
          <Toggle
            label={say('control.show')}
            value={shown}
            options={[
              { value: 'log', label: say('control.log') },
              { value: 'cards', label: say('control.decisions') },
            ]}
            onChange={setShown}
          />
        </span>
      </header>
      <div className={styles.scroll}>{shown === 'log' ? <Log /> : <Cards />}</div>
    </section>
  );
}

/** The marks of the seats that a line speaks to: who `you` is in it. */
function Readers({ seats }: { seats: string[] }) {
  const { face } = useConsole();
  const readers = face.seats.filter(({ id }) => seats.includes(id));
  if (readers.length === 0) return null;
  return (
    <span className={styles.readers}>
      {readers.map((seat) => (
        <SeatMark key={seat.id} seat={seat} size={16} label={seat.name} />
      ))}
    </span>
  );
}

function Log() {
  const say = useSay();
  const { view } = useConsole();
  if (view.log.length === 0) return <p className={styles.empty}>{say('control.logEmpty')}</p>;
  return (
    <ol className={styles.lines}>
      {view.log.map((line) => (
        <li key={line.id} className={line.round === view.round ? styles.now : styles.line}>
          <span className={`${styles.round} figures`} title={say('home.roundN', { n: line.round })}>
            {line.round}
          </span>
          <span className={styles.said}>
            <Readers seats={line.readBy ?? []} />
            <span>{say(line.words)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Cards() {
  const say = useSay();
  const { face, view } = useConsole();
  if (view.all.cards.length === 0) return <p className={styles.empty}>{say('control.decisionsEmpty')}</p>;
  return (
    <ol className={styles.lines}>
      {view.all.cards.map((card) => {
        const seat = face.seats.find(({ id }) => id === card.seat);
        return (
          <li key={`${card.card}-${card.round}`} className={card.round === view.round ? styles.now : styles.line}>
            <span className={`${styles.round} figures`} title={say('home.roundN', { n: card.round })}>
              {card.round}
            </span>
            <span className={styles.card}>
              <strong>
                {seat === undefined ? null : <SeatMark seat={seat} size={16} label={seat.name} />} {card.title}
              </strong>
              <span>{card.answer ?? say('control.decisionOpen')}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
