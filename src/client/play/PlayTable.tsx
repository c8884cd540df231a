import { createContext, type ReactNode, useCallback, useContext } from 'react';
import type { Room } from '../../game/room';
import type { Command } from '../../rules/command';
import type { FaceSeat, TableFace } from '../../view/face';
import type { AttackerView, ServiceView } from '../../view/seatView';
import type { OpenSession } from '../connect/sitDown';
import { type RefusedAct, useDesk } from './useDesk';

/** The seat in use and all that lies before it. */
export type PlayTable = {
  session: OpenSession;
  face: TableFace;
  room: Room | null;
  view: ServiceView | AttackerView;
  seat: FaceSeat;
  /** Milliseconds of this device at which the picture came. */
  pictureAt: number;
};

const TableContext = createContext<PlayTable | null>(null);

/** Lays the table for the parts below it. */
export function PlayTableContext({ table, children }: { table: PlayTable; children: ReactNode }) {
  return <TableContext value={table}>{children}</TableContext>;
}

/** The seat in use, its view and the table's face. */
export function usePlayTable(): PlayTable {
  const table = useContext(TableContext);
  if (table === null) throw new Error('no table is laid here');
  return table;
}

/** The view of a service; for parts that only a service has. */
export function useServiceView(): ServiceView {
  const { view } = usePlayTable();
  if (view.kind !== 'service') throw new Error('this part belongs to a service');
  return view;
}

/** The view of the attacker; for parts that only he has. */
export function useAttackerView(): AttackerView {
  const { view } = usePlayTable();
  if (view.kind !== 'attacker') throw new Error('this part belongs to the attacker');
  return view;
}

/** A seat of the table's face by its id; undefined for Control. */
export function useSeat(id: string): FaceSeat | undefined {
  return usePlayTable().face.seats.find((seat) => seat.id === id);
}

/**
 * Says something to the exercise as the seat in use. Answers whether it was accepted; what was not is told
 * beside the part that asked, `act`.
 */
export function useCommand(): (act: RefusedAct, command: Command) => Promise<boolean> {
  const { session, view } = usePlayTable();
  const refuse = useDesk((desk) => desk.refuse);
  const seat = view.seat;
  return useCallback(
    async (act, command) => {
      refuse(null);
      const answer = await session.send(seat, command);
      if (!answer.ok) refuse({ act, words: answer.reason });
      return answer.ok;
    },
    [session, seat, refuse],
  );
}
