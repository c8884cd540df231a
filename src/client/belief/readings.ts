import { create } from 'zustand';
import type { Belief } from '../../belief/belief';
import type { SeatId } from '../../rules/state';

/** What one seat's own file pointed to when it was last read. `of` names the exercise and the state of the file. */
export type Reading = { exercise: string; of: string; belief: Belief };

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
