import { createContext, useContext } from 'react';
import type { Reasoned } from '../../game/reasoned';
import type { Answer, ControlRoom, Room } from '../../game/room';
import type { RoomAction } from '../../game/roomAction';
import type { TableFace } from '../../view/face';
import type { ControlView, SeatView } from '../../view/seatView';

/** What lies before Control: the room, the whole truth, and a way to say something to the room. */
export type Console = {
  face: TableFace;
  room: Room & { control: ControlRoom };
  view: ControlView;
  views: Record<string, SeatView>;
  /** Why the computer's seats did what they did, in the order of doing. */
  reasons: readonly Reasoned[];
  /** Milliseconds of this device at which the picture came. */
  pictureAt: number;
  /** Says something to the room; a refusal is shown on the console. */
  act: (action: RoomAction) => Promise<Answer>;
};

const ConsoleContext = createContext<Console | null>(null);
export const ConsoleProvider = ConsoleContext.Provider;

/** The console of the exercise on this page. */
export function useConsole(): Console {
  const console = useContext(ConsoleContext);
  if (console === null) throw new Error('no console here');
  return console;
}
