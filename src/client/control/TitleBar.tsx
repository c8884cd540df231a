import { Download, QrCode } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Words } from '../../text/words';
import { saveFile } from '../connect/askServer';
import { keptToken } from '../connect/keptSeats';
import { shownCode } from '../lobby/CodeBoxes';
import { Invite } from '../lobby/Invite';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { ThemeLanguage } from '../ui/ThemeLanguage';
import { useSay } from '../ui/useSay';
import { useConsole } from './console';
import styles from './TitleBar.module.css';

/** Which exercise this is, who is in it, the code, and what is not done every minute. */
export function TitleBar() {
  const say = useSay();
  const { face, room } = useConsole();
  const [inviting, setInviting] = useState(false);
  const [problem, setProblem] = useState<Words | null>(null);
  const save = async () => {
    const bearer = keptToken(room.exercise, 'control') ?? '';
    setProblem(
      await saveFile(
        `api/exercises/${room.exercise}/file`,
        bearer,
        fileName(face.marking, say('control.fileName'), room.exercise),
      ),
    );
  };
  return (
    <header className={styles.bar}>
      <Link href="/run" className={styles.name} aria-label={say('control.myExercises')}>
        Vigil
      </Link>
      <h1 className={styles.title}>
        <strong>{say('control.title')}</strong>
        <span>{room.group || face.title}</span>
        <span>{say('control.people', { n: room.control.joiners.length })}</span>
        <span className="figures">{shownCode(room.control.code)}</span>
      </h1>
      <div className={styles.tools}>
        <Button size="small" icon={QrCode} onClick={() => setInviting(true)}>
          {say('control.invite')}
        </Button>
        <Button
          size="small"
          icon={Download}
          disabled={room.status !== 'ended'}
          title={say('control.exportHint')}
          onClick={() => void save()}
        >
          {say('control.export')}
        </Button>
        <ThemeLanguage textSize={false} />
      </div>
      {problem === null ? null : (
        <div className={styles.problem}>
          <Notice tone="bad" title={say('ui.faultTitle')}>
            {say(problem)}
          </Notice>
        </div>
      )}
      <Dialog open={inviting} onClose={() => setInviting(false)} title={say('control.invite')} size="wide">
        <Invite code={room.control.code} links={room.control.links} />
      </Dialog>
    </header>
  );
}

/** A file name that carries the handling marking. */
const fileName = (marking: string, kind: string, exercise: string): string => {
  const word = (marking.split(/\s+/)[0] ?? 'EXERCISE').replace(/[^\p{L}\p{N}]/gu, '');
  return `${word}-vigil-${kind}-${exercise}.json`;
};
