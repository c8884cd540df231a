import { useState } from 'react';
import { useLocation } from 'wouter';
import type { TableFace } from '../../view/face';
import { abandonSolo } from '../connect/currentSession';
import { closeSession } from '../connect/heldSession';
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
}: {
  session: OpenSession;
  face: TableFace;
  exercise: string;
}) {
  const say = useSay();
  const [, go] = useLocation();
  const [due, setDue] = useState(() => respectDue(session.kind, exercise));
  if (face.respect === null) return null;

  const begin = () => {
    noteRespect(exercise, 'read');
    setDue(false);
  };
  const decline = async () => {
    if (session.kind === 'solo') await abandonSolo();
    else closeSession();
    go(session.kind === 'solo' ? '/practise' : '/');
  };
  return (
    <Dialog
      open={due}
      onClose={begin}
      dismissible={false}
      title={say('lobby.respectTitle')}
      actions={
        <>
          <Button onClick={() => void decline()}>{say('lobby.respectNot')}</Button>
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
