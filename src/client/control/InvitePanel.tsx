import { Invite } from '../lobby/Invite';
import { useSay } from '../ui/useSay';
import styles from './BoardPanel.module.css';
import console from './ConsoleScreen.module.css';
import { useConsole } from './console';

/** Before the start: how people come in, large enough to be shown to the room. */
export function InvitePanel() {
  const say = useSay();
  const { room } = useConsole();
  return (
    <section className={console.panel} aria-labelledby="console-invite">
      <header className={console.head}>
        <h2 className={console.heading} id="console-invite">
          {say('control.invite')}
        </h2>
      </header>
      <div className={styles.invite}>
        <Invite code={room.control.code} links={room.control.links} />
      </div>
    </section>
  );
}
