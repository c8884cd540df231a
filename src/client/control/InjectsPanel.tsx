import { useEffect, useRef, useState } from 'react';
import type { ControlView, InjectForControl } from '../../view/seatView';
import { useSay } from '../ui/useSay';
import console from './ConsoleScreen.module.css';
import { useConsole } from './console';
import { InjectRow } from './InjectRow';
import styles from './InjectsPanel.module.css';

/** The events list of the exercise: what is planned and what has become of it, the next one open with its exact words. */
export function InjectsPanel() {
  const say = useSay();
  const { room, view } = useConsole();
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const next = nextInject(view);
  const comes = next?.inject;
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-inject="${comes}"]`);
    if (list.current && row) list.current.scrollTop = row.offsetTop - row.offsetHeight;
  }, [comes]);
  if (view.injects.length === 0) return null;
  const open = chosen ?? next?.inject ?? null;
  const over = room.status === 'ended' || view.phase === 'ended';
  const may = room.status === 'running' && view.phase === 'planning';
  const awaited = view.injects.filter((each) => mayCome(each, view)).length;
  return (
    <section className={console.panel} aria-labelledby="console-injects">
      <header className={console.head}>
        <h2 className={console.heading} id="console-injects">
          {say('control.injects')}
        </h2>
        <span className={`${console.aside} ${console.right}`}>
          {over ? null : say('control.injectsSay', { n: awaited })}
        </span>
      </header>
      {may ? null : (
        <p className={styles.note} id="injects-why">
          {say(over ? 'control.injectsOver' : 'control.injectsNotNow')}
        </p>
      )}
      <div className={styles.scroll} ref={list}>
        <table className={styles.table} aria-labelledby="console-injects">
          <thead>
            <tr>
              <th scope="col">{say('control.injectNo')}</th>
              <th scope="col">{say('control.injectPlanned')}</th>
              <th scope="col">{say('control.injectSynopsis')}</th>
              <th scope="col">{say('control.injectStatus')}</th>
            </tr>
          </thead>
          <tbody>
            {view.injects.map((each) => (
              <InjectRow
                key={each.inject}
                row={each}
                open={each.inject === open}
                next={each.inject === next?.inject && !over}
                may={may}
                onOpen={() => setChosen(each.inject === open ? NONE : each.inject)}
                onDone={() => setChosen(null)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The choice of no row at all. */
const NONE = '';

/** Whether an inject may still come: it is planned or held, and its act is not over. */
const mayCome = ({ status, act }: InjectForControl, view: ControlView): boolean =>
  (status === 'planned' || status === 'held') && (act !== 'buildUp' || view.act === 'buildUp');

/** What comes next by itself; where nothing does, the first that may still be released. */
function nextInject(view: ControlView): InjectForControl | null {
  const open = view.injects.filter((each) => mayCome(each, view) && (each.act === 'any' || each.act === view.act));
  const timed = open
    .filter(({ status, plannedRound }) => status === 'planned' && (plannedRound ?? 0) > view.actRound)
    .sort((one, other) => (one.plannedRound ?? 0) - (other.plannedRound ?? 0));
  return timed[0] ?? open[0] ?? null;
}
