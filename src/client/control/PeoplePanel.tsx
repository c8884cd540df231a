import { CircleDot, KeyRound, UserRoundMinus, WifiOff } from 'lucide-react';
import { useState } from 'react';
import type { ControlRoom } from '../../game/room';
import { CopyLine } from '../lobby/CopyLine';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { Asking } from './Asking';
import console from './ConsoleScreen.module.css';
import { useConsole } from './console';
import styles from './PeoplePanel.module.css';
import { PersonDialog } from './PersonDialog';

type Joiner = ControlRoom['joiners'][number];

/** Everybody who joined: who waits, who holds which seats, who is offline; to admit, move, re-link and remove. */
export function PeoplePanel() {
  const say = useSay();
  const { room, act } = useConsole();
  const [moving, setMoving] = useState<Joiner | null>(null);
  const [removing, setRemoving] = useState<Joiner | null>(null);
  const [fresh, setFresh] = useState<{ name: string; link: string } | null>(null);
  const waiting = room.control.joiners.filter(({ seats }) => seats.length === 0);
  const people = [...waiting, ...room.control.joiners.filter(({ seats }) => seats.length > 0)];
  const relink = async ({ id, name }: Joiner) => {
    const answer = await act({ type: 'freshLink', joiner: id });
    if (answer.ok && answer.link) setFresh({ name, link: answer.link });
  };
  return (
    <section className={console.panel} aria-labelledby="console-people">
      <header className={console.head}>
        <h2 className={console.heading} id="console-people">
          {say('control.inRoom')}
        </h2>
        {waiting.length === 0 ? null : (
          <strong className={styles.waiting} role="status">
            {say('control.waitingRoom', { n: waiting.length })}
          </strong>
        )}
      </header>
      {people.length === 0 ? (
        <div className={styles.empty}>
          <p>
            <strong>{say('control.nobody')}</strong>
          </p>
          <p>{say('control.nobodySays')}</p>
        </div>
      ) : null}
      <ul className={styles.people}>
        {people.map((joiner) => (
          <Person
            key={joiner.id}
            joiner={joiner}
            onMove={() => setMoving(joiner)}
            onRemove={() => setRemoving(joiner)}
            onRelink={() => void relink(joiner)}
          />
        ))}
      </ul>
      {moving === null ? null : <PersonDialog key={moving.id} joiner={moving} onClose={() => setMoving(null)} />}
      <Asking
        open={removing !== null}
        words="control.remove"
        name={removing?.name ?? ''}
        onNo={() => setRemoving(null)}
        onYes={() => {
          if (removing) void act({ type: 'remove', joiner: removing.id });
          setRemoving(null);
        }}
      />
      <Dialog
        open={fresh !== null}
        onClose={() => setFresh(null)}
        title={say('control.freshLinkTitle', { name: fresh?.name ?? '' })}
        says={say('control.freshLinkSays')}
      >
        {fresh === null ? null : <CopyLine value={fresh.link} label={say('lobby.copyLink', { link: fresh.link })} />}
      </Dialog>
    </section>
  );
}

function Person({
  joiner,
  onMove,
  onRemove,
  onRelink,
}: {
  joiner: Joiner;
  onMove: () => void;
  onRemove: () => void;
  onRelink: () => void;
}) {
  const say = useSay();
  const { face, room } = useConsole();
  const { name, seats, online } = joiner;
  const held = face.seats.filter(({ id }) => seats.includes(id));
  const waits = held.length === 0;
  return (
    <li className={styles.person}>
      <span className={styles.marks}>
        {held.map((seat) => (
          <SeatMark key={seat.id} seat={seat} size={18} label={seat.name} />
        ))}
      </span>
      <span className={styles.name}>
        <strong>{name}</strong>
        <span className={online ? styles.here : styles.away}>
          {online ? <CircleDot aria-hidden="true" size={12} /> : <WifiOff aria-hidden="true" size={12} />}
          {say(online ? 'control.online' : 'control.offline')}
          {waits ? ` · ${say('control.waits')}` : ''}
        </span>
      </span>
      <Button
        size="small"
        look={waits ? 'main' : 'plain'}
        aria-label={say(waits ? 'control.admitName' : 'control.moveName', { name })}
        onClick={onMove}
        disabled={room.status === 'ended'}
      >
        {say(waits ? 'control.admit' : 'control.move')}
      </Button>
      <Button
        size="small"
        look="quiet"
        icon={KeyRound}
        aria-label={say('control.freshLinkTitle', { name })}
        title={say('control.freshLink')}
        onClick={onRelink}
      />
      <Button
        size="small"
        look="quiet"
        icon={UserRoundMinus}
        aria-label={say('control.removeName', { name })}
        title={say('control.remove')}
        onClick={onRemove}
      />
    </li>
  );
}
