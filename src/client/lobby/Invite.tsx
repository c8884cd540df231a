import { QRCodeSVG } from 'qrcode.react';
import { useSay } from '../ui/useSay';
import { shownCode } from './CodeBoxes';
import { CopyLine } from './CopyLine';
import styles from './Invite.module.css';

/** How people come in: the code in large figures, the link, and its picture for phones and tablets. */
export function Invite({ code, links }: { code: string; links: string[] }) {
  const say = useSay();
  const best = links.find((link) => !link.includes('://localhost') && !link.includes('://127.')) ?? links[0];
  return (
    <div className={styles.invite}>
      <div className={styles.words}>
        <p className={styles.says}>{say('lobby.inviteSays')}</p>
        <h3 className={styles.heading}>{say('lobby.code')}</h3>
        <p className={`${styles.code} figures`}>{shownCode(code)}</p>
        <h3 className={styles.heading}>{say(links.length > 1 ? 'lobby.links' : 'lobby.link')}</h3>
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={link}>
              <CopyLine value={link} label={say('lobby.copyLink', { link })} />
            </li>
          ))}
        </ul>
      </div>
      {best === undefined ? null : (
        <div className={styles.picture}>
          <QRCodeSVG
            value={best}
            size={208}
            marginSize={2}
            level="M"
            title={say('lobby.qr')}
            role="img"
            aria-label={say('lobby.qr')}
          />
        </div>
      )}
    </div>
  );
}
