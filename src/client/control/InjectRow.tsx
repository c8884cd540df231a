import { Check, ChevronDown, ChevronRight, Circle, type LucideIcon, Pause, Send, X } from 'lucide-react';
import type { RoomAction } from '../../game/roomAction';
import type { InjectForControl } from '../../view/seatView';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { useConsole } from './console';
import styles from './InjectsPanel.module.css';

type Wish = Extract<RoomAction, { type: 'inject' }>['wish'];

const MARKS: Record<InjectForControl['status'], LucideIcon> = {
  planned: Circle,
  released: Check,
  held: Pause,
  skipped: X,
};
/** What can still be done with an inject, by its status. */
const WISHES: Record<InjectForControl['status'], Wish[]> = {
  planned: ['release', 'hold', 'skip'],
  held: ['release', 'skip'],
  skipped: ['release'],
  released: [],
};
const BUTTONS: Record<Wish, { icon: LucideIcon; key: string }> = {
  release: { icon: Send, key: 'control.injectRelease' },
  hold: { icon: Pause, key: 'control.injectHold' },
  skip: { icon: X, key: 'control.injectSkip' },
};

type InjectRowProps = {
  row: InjectForControl;
  open: boolean;
  next: boolean;
  /** Whether Control may do something with injects now. */
  may: boolean;
  onOpen: () => void;
  onDone: () => void;
};

/** One row of the events list; open, its exact words and what can be done with it. */
export function InjectRow({ row, open, next, may, onOpen, onDone }: InjectRowProps) {
  const say = useSay();
  const { act } = useConsole();
  const Mark = MARKS[row.status];
  const Chevron = open ? ChevronDown : ChevronRight;
  const words = `inject-${row.inject}`;
  const wish = async (each: Wish) => {
    const answer = await act({ type: 'inject', inject: row.inject, wish: each });
    if (answer.ok) onDone();
  };
  return (
    <>
      <tr data-inject={row.inject}>
        <td className={`${styles.number} figures`}>{row.number}</td>
        <td className={styles.planned}>
          {whenComes(say, row)}
          {row.planned === null ? null : <span className="figures"> {row.planned}</span>}
        </td>
        <td>
          <button
            type="button"
            className={`${styles.title} ${open ? styles.open : ''}`}
            aria-expanded={open}
            aria-controls={open ? words : undefined}
            onClick={onOpen}
          >
            <Chevron aria-hidden="true" size={14} />
            <span>{row.title}</span>
          </button>
        </td>
        <td className={styles.status}>
          <span className={`${styles.mark} ${row.status === 'held' ? styles.held : ''}`}>
            <Mark aria-hidden="true" size={13} />
            {say(next && row.status === 'planned' ? 'control.injectNext' : `control.inject_${row.status}`)}
          </span>
        </td>
      </tr>
      {open ? (
        <tr className={styles.words} id={words}>
          <td colSpan={4}>
            <ExactWords row={row} />
            {WISHES[row.status].length === 0 ? null : (
              <div className={styles.buttons}>
                {WISHES[row.status].map((each) => (
                  <Button
                    key={each}
                    size="small"
                    look={each === 'release' ? 'main' : 'plain'}
                    icon={BUTTONS[each].icon}
                    disabled={!may}
                    aria-describedby={may ? undefined : 'injects-why'}
                    onClick={() => void wish(each)}
                  >
                    {say(BUTTONS[each].key)}
                  </Button>
                ))}
              </div>
            )}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function whenComes(say: ReturnType<typeof useSay>, { release, plannedRound, act }: InjectForControl): string {
  if (release === 'if') return say('control.injectIf');
  if (plannedRound === null) return say('control.injectManual');
  return say(act === 'manhunt' ? 'control.injectRoundOfManhunt' : 'control.injectRound', { n: plannedRound });
}

function ExactWords({ row }: { row: InjectForControl }) {
  const say = useSay();
  const { face } = useConsole();
  const to =
    row.to === 'all'
      ? say('control.injectToAll')
      : row.to.map((id) => face.seats.find((seat) => seat.id === id)?.name ?? id).join(', ');
  return (
    <div className={styles.exact}>
      <blockquote>{row.text}</blockquote>
      <p>{say('control.injectTo', { from: row.from, to })}</p>
      {row.expected === null ? null : <p>{say('control.injectExpected', { what: row.expected })}</p>}
      {row.status !== 'released' || row.by === null ? null : (
        <p>{say(`control.injectDone_${row.by}`, { n: row.round ?? 0 })}</p>
      )}
    </div>
  );
}
