/** A seat that this device may return to. */
export type KeptSeat = { exercise: string; token: string; role: 'trainee' | 'control'; group: string; at: number };

const LOCAL = 'vigil-seats';
const TAB = 'vigil-seat:';
const MOST = 12;

/** Keys of this page, for browsers that keep nothing. */
const ofPage = new Map<string, string>();

const readList = (): KeptSeat[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(LOCAL) ?? '[]');
    return Array.isArray(kept) ? (kept as KeptSeat[]) : [];
  } catch {
    return [];
  }
};

const readTab = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (storage: () => Storage, key: string, value: string | null): void => {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // A browser that keeps nothing still plays; only the way back after closing the tab is lost.
  }
};

const tabKey = (exercise: string, role: KeptSeat['role']): string => `${TAB}${role}:${exercise}`;
const same = (a: KeptSeat, b: { exercise: string; role: string }): boolean =>
  a.exercise === b.exercise && a.role === b.role;

/** Seats to which this device may return, newest first. */
export const keptSeats = (): KeptSeat[] => readList().sort((a, b) => b.at - a.at);

/** Keeps the way back to a seat: for this tab first, then for the exercise on this device. */
export function keepSeat(seat: KeptSeat): void {
  ofPage.set(tabKey(seat.exercise, seat.role), seat.token);
  write(() => sessionStorage, tabKey(seat.exercise, seat.role), seat.token);
  const others = keptSeats().filter((other) => !same(other, seat));
  write(() => localStorage, LOCAL, JSON.stringify([seat, ...others].slice(0, MOST)));
}

/** The token by which this tab, or else this device, sits in an exercise. */
export function keptToken(exercise: string, role: KeptSeat['role']): string | null {
  const ofTab = ofPage.get(tabKey(exercise, role)) ?? readTab(tabKey(exercise, role));
  if (ofTab !== null) return ofTab;
  return readList().find((seat) => same(seat, { exercise, role }))?.token ?? null;
}

/** Forgets a seat that is over, refused, or given up; another key to the same seat is kept. */
export function forgetSeat(exercise: string, role: KeptSeat['role'], token?: string): void {
  if (token !== undefined && keptToken(exercise, role) !== token) return;
  ofPage.delete(tabKey(exercise, role));
  write(() => sessionStorage, tabKey(exercise, role), null);
  write(() => localStorage, LOCAL, JSON.stringify(readList().filter((seat) => !same(seat, { exercise, role }))));
}
