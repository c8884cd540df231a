import { create } from 'zustand';
import type { SeatId } from '../../rules/state';
import type { Words } from '../../text/words';

/** Which part asked for what was not accepted. */
export type RefusedAct = 'order' | 'send' | 'card' | 'stop' | 'ready';
export type FileTabName = 'inbox' | 'file' | 'send';
export type AttackerTabName = 'hand' | 'met' | 'doctrine';
/** What the file is open at: a person or a place. */
export type Dossier = { kind: 'person' | 'place'; id: string };
export type OpenSheet = { sheet: 'card'; card: string } | { sheet: 'outcome' } | { sheet: 'firstLook' };

/** What lies open before one person on this device. None of it is part of the exercise. */
type Desk = {
  /** The seat in use; null is the first one held. */
  seat: SeatId | null;
  tab: FileTabName;
  /** How people stand in the file: by grounds, or by what the file points to. */
  sort: 'grounds' | 'belief';
  attackerTab: AttackerTabName;
  dossier: Dossier | null;
  /** The report chosen for sending. */
  report: string | null;
  sheet: OpenSheet | null;
  /** A place that the log or a report pointed to. */
  pointed: string | null;
  refused: { act: RefusedAct; words: Words } | null;
  /** On a tablet: the orders written are shown above the dock. */
  writtenOpen: boolean;
  /** The cell that lies open. */
  cell: string | null;
  /** What has opened by itself once: cards, outcomes, first looks. */
  opened: string[];
  sit: (seat: SeatId) => void;
  open: (key: string, sheet: OpenSheet) => void;
  show: (
    change: Partial<
      Pick<Desk, 'tab' | 'sort' | 'attackerTab' | 'dossier' | 'report' | 'sheet' | 'pointed' | 'writtenOpen' | 'cell'>
    >,
  ) => void;
  openDossier: (dossier: Dossier) => void;
  refuse: (refused: Desk['refused']) => void;
};

const CLEAR = {
  dossier: null,
  report: null,
  sheet: null,
  pointed: null,
  refused: null,
  writtenOpen: false,
  cell: null,
  tab: 'inbox',
  attackerTab: 'hand',
} as const;

export const useDesk = create<Desk>()((set) => ({
  seat: null,
  sort: 'grounds',
  ...CLEAR,
  opened: [],
  open: (key, sheet) => set((desk) => ({ sheet, opened: [...desk.opened, key] })),
  sit: (seat) => set({ ...CLEAR, seat }),
  show: (change) => set(change),
  openDossier: (dossier) => set({ dossier, tab: 'file' }),
  refuse: (refused) => set({ refused }),
}));
