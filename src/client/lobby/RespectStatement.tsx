import { useState } from 'react';
import type { TableFace } from '../../view/face';
import type { OpenSession } from '../connect/sitDown';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/useSay';
import styles from './RespectStatement.module.css';
import { noteRespect, respectDue } from './respectRead';

/** The deck's word of respect, at the start of play, with a way out that costs nothing. Shown once for an exercise. */
export function RespectStatement({
  session,
  face,
  exercise,
  onDecline,
}: {
  session: OpenSession;
  face: TableFace;
  exercise: string;
  onDecline: () => void;
}) {
  const say = useSay();
  const [due, setDue] = useState(() => respectDue(session.kind, exercise));
  if (face.respect === null) return null;

  const begin = () => {
    noteRespect(exercise, 'read');
    setDue(false);
  };
  return (
    <Dialog
      open={due}
      onClose={begin}
      dismissible={false}
      title={say('lobby.respectTitle')}
      actions={
        <>
          <Button onClick={onDecline}>{say('lobby.respectNot')}</Button>
          <Button look="main" onClick={begin}>
            {say('lobby.respectGo')}
          </Button>
        </>
      }
    >
      <p className={styles.words}>{face.respect}</p>
    </Dialog>
  );
}
