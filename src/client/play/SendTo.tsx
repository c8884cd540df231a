import { useState } from 'react';
import type { SeatId } from '../../rules/state';
import type { ReportInView } from '../../view/seatView';
import { carries } from '../ui/dragged';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import styles from './file.module.css';
import { useCommand, usePlayTable } from './PlayTable';
import { useDesk } from './useDesk';

/** The services to which the chosen report may go. */
export function SendTo({ report }: { report: ReportInView | null }) {
  const say = useSay();
  const command = useCommand();
  const { face, view } = usePlayTable();
  const show = useDesk((desk) => desk.show);
  const [over, setOver] = useState<SeatId | null>(null);
  const send = (to: SeatId) => {
    if (report === null) return;
    show({ report: null });
    void command('send', { type: 'sendReport', report: report.id, to });
  };
  return (
    <section className={styles.fileFoot} aria-label={say('play.sendTo')}>
      <h3 className={styles.head}>{say(report === null ? 'play.chooseReportFirst' : 'play.sendTo')}</h3>
      <div className={styles.sendButtons}>
        {view.options.send.map(({ to, possible, reason }) => {
          const seat = face.seats.find((candidate) => candidate.id === to);
          if (seat === undefined) return null;
          const has = report?.sentTo.includes(to) ?? false;
          const open = report !== null && possible && !has;
          return (
            <button
              key={to}
              type="button"
              className={styles.sendButton}
              disabled={!open}
              title={has ? say('play.hasIt') : reason === null ? undefined : say(reason)}
              data-over={over === to || undefined}
              onClick={() => send(to)}
              onDragOver={(event) => {
                if (!open || !carries(event.dataTransfer, 'report')) return;
                event.preventDefault();
                setOver(to);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => {
                event.preventDefault();
                setOver(null);
                if (open) send(to);
              }}
            >
              <SeatMark seat={seat} size={22} />
              <span>
                {seat.name}
                {has ? <span className={styles.grade}>{say('play.hasIt')}</span> : null}
                {!has && !possible && reason !== null ? <span className={styles.grade}>{say(reason)}</span> : null}
              </span>
            </button>
          );
        })}
      </div>
    </section>
  );
}
