import { useEffect, useRef } from 'react';

/**
 * When what had the focus has gone with a change of `signal`, gives the focus to what `find` names for the signal
 * before, so that a player by key is never lost.
 */
export function useFocusKept<T>(signal: T, find: (before: T) => HTMLElement | null | undefined): void {
  const last = useRef(signal);
  const finder = useRef(find);
  finder.current = find;
  useEffect(() => {
    if (last.current === signal) return;
    const before = last.current;
    last.current = signal;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) finder.current(before)?.focus({ preventScroll: true });
  }, [signal]);
}
