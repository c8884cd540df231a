import { CardSheet } from './CardSheet';
import { FirstLook } from './FirstLook';
import { OutcomeSheet } from './OutcomeSheet';
import type { ShownSheet } from './openSheetOf';
import { StopSheet } from './StopSheet';
import { useDesk } from './useDesk';

/** The one sheet that lies over map and log. */
export function OpenSheets({ shown }: { shown: ShownSheet }) {
  const show = useDesk((desk) => desk.show);
  const close = () => show({ sheet: null });
  if (shown.shows === 'stop') return <StopSheet key={shown.stop.stop} stop={shown.stop} />;
  if (shown.shows === 'card') return <CardSheet key={shown.card.card} card={shown.card} onClose={close} />;
  if (shown.shows === 'outcome') return <OutcomeSheet outcome={shown.outcome} onClose={close} />;
  return <FirstLook onClose={close} />;
}
