import { useSay } from '../ui/useSay';
import { DoctrineTab } from './DoctrineTab';
import { HandTab } from './HandTab';
import { MetTab } from './MetTab';
import { useAttackerView } from './PlayTable';
import { SideTabs } from './SideTabs';
import { useDesk } from './useDesk';

/** The attacker's own knowledge: cards in hand, what was met on the way, how this network works. */
export function AttackerSide() {
  const say = useSay();
  const view = useAttackerView();
  const { attackerTab, show } = useDesk();
  return (
    <SideTabs
      label={say('play.knowledge')}
      open={attackerTab}
      onOpen={(name) => show({ attackerTab: name })}
      tabs={[
        { name: 'hand', label: say('play.hand'), count: String(view.hand.length), content: <HandTab /> },
        { name: 'met', label: say('play.met'), content: <MetTab /> },
        { name: 'doctrine', label: say('play.doctrine'), content: <DoctrineTab /> },
      ]}
    />
  );
}
