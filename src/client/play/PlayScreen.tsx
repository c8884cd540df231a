import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { AttackerView, ServiceView } from '../../view/seatView';
import { useFileRead } from '../belief/useFileRead';
import type { OpenSession } from '../connect/sitDown';
import { Marking } from '../ui/Marking';
import { TableNames, useSay } from '../ui/useSay';
import { PlayGrid } from './PlayGrid';
import styles from './PlayScreen.module.css';
import { type PlayTable, PlayTableContext } from './PlayTable';
import { useDesk } from './useDesk';
import { useOrderInHand } from './useOrderInHand';

/** The screen of whoever plays: one seat at a time, in its own hue, over the view that came for it. */
export function PlayScreen({ session }: { session: OpenSession }) {
  const say = useSay();
  const { face, room, views, pictureAt, model } = useStore(session.table);
  const { seat: asked, sit } = useDesk();
  const putBack = useOrderInHand((hand) => hand.putBack);

  const played = useMemo(
    () =>
      (face?.seats ?? []).flatMap((seat) => {
        const view = views[seat.id];
        return view === undefined || view.kind === 'control'
          ? []
          : [{ seat, view: view satisfies ServiceView | AttackerView }];
      }),
    [face, views],
  );
  const inUse = played.find(({ seat }) => seat.id === asked) ?? played[0];
  const using = inUse?.seat.id;
  const stopped = played.find(({ view }) => view.kind === 'service' && view.stop !== null)?.seat.id ?? null;
  useEffect(() => {
    if (stopped === null || using === stopped) return;
    putBack();
    sit(stopped);
  }, [stopped, using, sit, putBack]);

  const table = useMemo<PlayTable | null>(
    () =>
      face === null || inUse === undefined
        ? null
        : { session, face, room, view: inUse.view, seat: inUse.seat, pictureAt },
    [session, face, room, inUse, pictureAt],
  );
  const ownFile = inUse?.view.kind === 'service' ? inUse.view : null;
  useFileRead(room?.exercise ?? '', model, ownFile);
  if (table === null) {
    return (
      <main className={styles.waiting}>
        <Marking />
        <p role="status">{say('play.noSeatYet')}</p>
      </main>
    );
  }
  return (
    <TableNames
      face={table.face}
      cells={table.view.kind === 'attacker' ? table.view.cellNames : table.view.truth?.cells}
    >
      <PlayTableContext table={table}>
        <PlayGrid key={table.seat.id} table={table} />
      </PlayTableContext>
    </TableNames>
  );
}
