import type { SeatId } from '../rules/state';
import type { Words } from '../text/words';
import type { Aid } from './aid';

/** What stands beside the exercise on the server: its life cycle, clocks and people. Rules know none of it. */
export type Room = {
  exercise: string;
  /** What the handling line says on every screen. */
  group: string;
  status: 'open' | 'running' | 'paused' | 'ended';
  revealed: boolean;
  /** How much the page helps a service to read its own file. */
  aid: Aid;
  clock: RoomClock | null;
  /** The holder of this token. */
  me: { name: string; seats: SeatId[]; role: 'control' | 'trainee' | 'waiting' | 'removed' };
  control: ControlRoom | null;
};

/** A running clock as remaining milliseconds at the moment of sending. */
export type RoomClock = {
  kind: 'planning' | 'stop';
  remaining: number;
  total: number;
  mode: 'soft' | 'hard';
  late: boolean;
  running: boolean;
};

/** What Control alone sees of the room. */
export type ControlRoom = {
  code: string;
  links: string[];
  joiners: { id: string; name: string; seats: SeatId[]; online: boolean; since: number }[];
  seats: {
    seat: SeatId;
    by: 'human' | 'ai';
    level: number | null;
    /** The seat it was merged with when the exercise was made: Control gives both to one person. */
    with: SeatId | null;
    holder: string | null;
    online: boolean;
    lastCommand: number | null;
  }[];
  /** Lens in use: `truth` or a seat. */
  lens: string;
};

/** The answer to every command. Refusals carry a sentence; `link` is the new link that Control asked for. */
export type Answer = { id: string; ok: true; link?: string } | { id: string; ok: false; reason: Words };
