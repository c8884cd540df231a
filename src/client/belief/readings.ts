import { create } from 'zustand';
import type { Belief } from '../../belief/belief';
import type { SeatId } from '../../rules/state';

/**
 * What a file points to, and, by card that waits for an answer, how likely the person it speaks of is to belong to the
 * network when what it says counts too: from 0 to 1. Of people who are not on the file there is nothing to weigh.
 */
export type Read = { belief: Belief; withCards: Record<string, number> };

/** What one seat's own file pointed to when it was last read. `of` names the exercise and the state of the file. */
export type Reading = Read & { exercise: string; of: string };

type Readings = {
  bySeat: Record<SeatId, Reading>;
  /** Whether readings are shown on this tab. */
  shown: boolean;
  keep: (seat: SeatId, reading: Reading) => void;
  show: (shown: boolean) => void;
};

const SHOWN = 'vigil-belief-shown';

function wasShown(): boolean {
  try {
    return sessionStorage.getItem(SHOWN) !== 'no';
  } catch {
    return true;
  }
}

function noteShown(shown: boolean): void {
  try {
    sessionStorage.setItem(SHOWN, shown ? 'yes' : 'no');
  } catch {
    // A browser that keeps nothing shows them again on the next page.
  }
}

/** The readings of this page, one a seat; files never merge. */
export const useReadings = create<Readings>()((set) => ({
  bySeat: {},
  shown: wasShown(),
  keep: (seat, reading) => set(({ bySeat }) => ({ bySeat: { ...bySeat, [seat]: reading } })),
  show: (shown) => {
    noteShown(shown);
    set({ shown });
  },
}));
