import { useSay } from '../ui/useSay';
import { FileTab } from './FileTab';
import { InboxTab } from './InboxTab';
import { useServiceView } from './PlayTable';
import { SendTab } from './SendTab';
import { SideTabs } from './SideTabs';
import { useDesk } from './useDesk';

/** My service's papers: what is new, what is on file, what may be sent. */
export function FilePanel() {
  const say = useSay();
  const view = useServiceView();
  const { tab, show } = useDesk();
  const { left } = view.sends;
  return (
    <SideTabs
      label={say('play.papers')}
      open={tab}
      onOpen={(name) => show({ tab: name })}
      tabs={[
        { name: 'inbox', label: say('play.inbox'), count: String(view.inbox.length), content: <InboxTab /> },
        { name: 'file', label: say('play.file'), content: <FileTab /> },
        { name: 'send', label: say('play.send'), count: say('play.left', { n: left }), content: <SendTab /> },
      ]}
    />
  );
}
