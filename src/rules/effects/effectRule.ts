import type { Words } from '../../text/words';
import type { Board } from '../board';
import type { SeatId, State } from '../state';

/** What an effect is about: the card it stands on, who answered or played it, and what the card or the player named. */
export type EffectContext = {
  card: string;
  seat: SeatId;
  person: string | null;
  companion: string | null;
  cell: string | null;
  place: string | null;
  /** Whether the card's person is what the card fears. */
  true: boolean;
  /** Tells the effects of one card apart in keys of chance. */
  index: number;
};

/** What one kind of effect says of itself and does. */
export type EffectRule<E> = {
  /** Whether it can leave a seat with fewer means than it has laid out. */
  takesMeans?: boolean;
  /** One sentence for the author and the printed card. */
  describe(board: Board, effect: E, context: EffectContext | null): Words;
  /** Why it cannot happen now, or null. */
  refuse?(board: Board, state: State, effect: E, context: EffectContext): Words | null;
  apply(board: Board, state: State, effect: E, context: EffectContext): void;
};
