import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/useSay';
import styles from './RespectStatement.module.css';

/** The deck's word of respect, before the table is laid, with a way out that costs nothing. */
export function RespectStatement({
  words,
  onBegin,
  onDecline,
}: {
  words: string;
  onBegin: () => void;
  onDecline: () => void;
}) {
  const say = useSay();
  return (
    <Dialog
      open
      onClose={onBegin}
      dismissible={false}
      title={say('lobby.respectTitle')}
      actions={
        <>
          <Button onClick={onDecline}>{say('lobby.respectNot')}</Button>
          <Button look="main" onClick={onBegin}>
            {say('lobby.respectGo')}
          </Button>
        </>
      }
    >
      <p className={styles.words}>{words}</p>
    </Dialog>
  );
}
