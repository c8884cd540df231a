import { useLocation } from 'wouter';
import { closeSession } from '../connect/heldSession';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/useSay';
import { Screen } from './Screen';

const WORDS = {
  refused: { title: 'lobby.seatRefused', says: 'lobby.seatRefusedSays', to: '/join', does: 'lobby.join' },
  removed: { title: 'lobby.removed', says: 'lobby.removedSays', to: '/join', does: 'lobby.join' },
  unreadable: { title: 'lobby.soloFailed', says: 'lobby.soloFailedSays', to: '/practise', does: 'lobby.practise' },
  declined: { title: 'lobby.declined', says: 'lobby.declinedSays', to: '/', does: 'ui.home' },
} as const;

/** Why this page has no seat, and the one way on. */
export function Dismissed({ why }: { why: keyof typeof WORDS }) {
  const say = useSay();
  const [, go] = useLocation();
  const { title, says, to, does } = WORDS[why];
  const leave = () => {
    closeSession();
    go(to);
  };
  return (
    <Screen title={say(why === 'unreadable' ? 'lobby.practise' : 'lobby.join')}>
      <Notice
        tone={why === 'declined' ? 'calm' : 'bad'}
        title={say(title)}
        actions={<Button onClick={leave}>{say(does)}</Button>}
      >
        {say(says)}
      </Notice>
    </Screen>
  );
}
