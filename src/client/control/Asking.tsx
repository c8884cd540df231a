import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useSay } from '../ui/useSay';

type AskingProps = { open: boolean; words: string; name?: string; onYes: () => void; onNo: () => void };

/** Asks before something that cannot be taken back. Its words are `…Title`, `…Says` and `…Do` of the given key. */
export function Asking({ open, words, name, onYes, onNo }: AskingProps) {
  const say = useSay();
  const params = name === undefined ? {} : { name };
  return (
    <Dialog
      open={open}
      onClose={onNo}
      title={say(`${words}Title`, params)}
      says={say(`${words}Says`, params)}
      actions={
        <>
          <Button onClick={onNo}>{say('ui.cancel')}</Button>
          <Button look="grave" onClick={onYes}>
            {say(`${words}Do`, params)}
          </Button>
        </>
      }
    />
  );
}
