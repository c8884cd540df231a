import { useState } from 'react';
import { useSettings } from '../settings';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import console from './ConsoleScreen.module.css';
import { useConsole } from './console';
import { SeatDialog } from './SeatDialog';
import { SeatRow } from './SeatRow';
import styles from './SeatsPanel.module.css';
import { useNow } from './useNow';
import { WhyDialog } from './WhyDialog';

/** The exercise as it stands, and one line a seat. */
export function SeatsPanel() {
  const say = useSay();
  const { face, view, room } = useConsole();
  const [changing, setChanging] = useState<string | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const language = useSettings((settings) => settings.language);
  const now = useNow(5000);
  const seat = face.seats.find(({ id }) => id === changing);
  const asked = face.seats.find(({ id }) => id === asking);
  return (
    <section className={console.panel} aria-labelledby="console-seats">
      <header className={console.head}>
        <h2 className={console.heading} id="console-seats">
          {room.group || say('control.seats')}
        </h2>
        <span className={console.aside}>
          {say('control.roundOf', { round: view.round, rounds: view.rounds })} · {say(`control.${view.phase}`)}
        </span>
      </header>
      <p className={styles.state}>
        <Figure
          name={say('control.trust')}
          value={view.trust.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
          rest={say('control.of', { n: 10 })}
        />
        <Figure
          name={say('control.severity')}
          value={String(view.severity)}
          rest={say('control.of', { n: view.failAt })}
        />
        <Figure name={say('control.threat')} value={String(view.threat)} rest={say('control.of', { n: 4 })} />
        {view.emergency ? <strong className={styles.emergency}>{say('control.emergency')}</strong> : null}
      </p>
      {view.outcome === null ? null : (
        <p className={styles.outcome}>
          <strong>{view.outcome.title}</strong> {view.outcome.words}
        </p>
      )}
      {view.stop === null ? null : (
        <p className={styles.outcome}>
          <strong>{say('control.stopAt', { sector: { sector: view.stop.sector }, person: view.stop.person })}</strong>{' '}
          {say('control.stopGrounds', { n: view.stop.grounds })}
        </p>
      )}
      <ul className={styles.seats}>
        {room.control.seats.map((each) => (
          <SeatRow
            key={each.seat}
            seat={each}
            now={now}
            onChange={() => setChanging(each.seat)}
            onWhy={() => setAsking(each.seat)}
          />
        ))}
      </ul>
      {asked === undefined ? null : <WhyDialog seat={asked} onClose={() => setAsking(null)} />}
      {seat === undefined ? null : (
        <SeatDialog
          key={seat.id}
          seat={seat}
          onClose={() => setChanging(null)}
          mark={<SeatMark seat={seat} size={32} />}
        />
      )}
    </section>
  );
}

function Figure({ name, value, rest }: { name: string; value: string; rest: string }) {
  return (
    <span>
      {name} <strong className="figures">{value}</strong> {rest}
    </span>
  );
}
