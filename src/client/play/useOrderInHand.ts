import { create } from 'zustand';
import type { OrderKind } from '../../rules/shape/services';

/** The order being given: picked up, then laid on a target, then, where there is more than one way, in a form. */
type OrderInHand = {
  kind: OrderKind | null;
  /** The target chosen so far: a place, person, sector, cell or card by id. */
  target: string | null;
  /** Places of a journey after its start, leg by leg. */
  path: string[];
  /** Whether it was picked up by key, so that the list of targets takes the focus. */
  byKey: boolean;
  /** The target under pointer or key, whose odds are shown. */
  considered: string | null;
  take: (kind: OrderKind, byKey?: boolean, target?: string | null) => void;
  aim: (target: string | null) => void;
  consider: (target: string | null) => void;
  addLeg: (place: string) => void;
  dropLeg: () => void;
  putBack: () => void;
};

const EMPTY = { kind: null, target: null, path: [], byKey: false, considered: null };

export const useOrderInHand = create<OrderInHand>()((set) => ({
  ...EMPTY,
  take: (kind, byKey = false, target = null) => set({ kind, byKey, target, path: [], considered: target }),
  aim: (target) => set({ target, path: [], considered: target }),
  consider: (considered) => set({ considered }),
  addLeg: (place) => set((hand) => ({ path: [...hand.path, place] })),
  dropLeg: () => set((hand) => ({ path: hand.path.slice(0, -1) })),
  putBack: () => set(EMPTY),
}));
