import { X } from 'lucide-react';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { type RefusedAct, useDesk } from './useDesk';

/** Why something was not accepted, beside the part that asked for it. Nothing else has changed. */
export function Refused({ act }: { act: RefusedAct }) {
  const say = useSay();
  const { refused, refuse } = useDesk();
  if (refused === null || refused.act !== act) return null;
  return (
    <Notice
      tone="bad"
      title={say(`play.${act}Refused`)}
      actions={
        <Button look="quiet" size="small" icon={X} aria-label={say('play.close')} onClick={() => refuse(null)} />
      }
    >
      {say(refused.words)} <span>{say('play.nothingLost')}</span>
    </Notice>
  );
}
