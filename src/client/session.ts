import type { StoreApi } from 'zustand';
import type { Reasoned } from '../game/reasoned';
import type { Answer, Room } from '../game/room';
import type { RoomAction } from '../game/roomAction';
import type { Command } from '../rules/command';
import type { Scenario } from '../rules/shape/scenario';
import type { SeatId } from '../rules/state';
import type { Words } from '../text/words';
import type { TableFace } from '../view/face';
import type { SeatView } from '../view/seatView';

/** What is on the table as this page knows it. Views come down; nothing here is worked out. */
export type TableState = {
  face: TableFace | null;
  room: Room | null;
  /** One view a seat held; Control has `control` and, under a lens, that seat's. */
  views: Record<SeatId, SeatView>;
  connection: 'connecting' | 'live' | 'lost' | 'refused';
  /** When the picture last came, in milliseconds of this device. */
  pictureAt: number;
  /** Commands written and not yet answered. */
  unanswered: number;
  /** Why something written before this page was loaded was not carried out; null when there is nothing to say. */
  dropped: Words | null;
  /** What a service's reading of its own file is worked out from; null where the exercise has not that aid. */
  model: Scenario | null;
  /** Why the computer's seats did what they did, in the order of doing; empty for whoever may not know. */
  reasons: readonly Reasoned[];
};

/** The one place that knows how a view arrives: by socket, or from the worker of solo play. */
export type Session = {
  kind: 'network' | 'solo';
  table: StoreApi<TableState>;
  /** Sends a command as a seat; kept and sent again with the same id when the connection was lost. */
  send: (seat: SeatId, command: Command) => Promise<Answer>;
  /** Control's word to the room. */
  act: (action: RoomAction) => Promise<Answer>;
  leave: () => void;
};
