import { useCallback, useEffect, useRef, useState } from 'react';

const SHOW_AFTER = 300;
const HIDE_AFTER = 160;

/**
 * Which node the card beside the map speaks of: the one under the pointer after 300 ms, else the one in focus at
 * once. It stays while the pointer is on the card itself, and goes with Escape or a choice.
 */
export function useCardAt(onFocus: ((id: string | null) => void) | undefined) {
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const coming = useRef<string | null>(null);
  const told = useRef(onFocus);
  told.current = onFocus;
  const at = pointed ?? focused;

  useEffect(() => {
    told.current?.(at === null ? null : at.slice(at.indexOf(':') + 1));
  }, [at]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onPoint = useCallback((name: string | null, how: 'pointer' | 'key') => {
    if (how === 'key') return setFocused(name);
    if (name !== null && name === coming.current) return;
    coming.current = name;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPointed(name), name === null ? HIDE_AFTER : SHOW_AFTER);
  }, []);
  const stay = useCallback(() => {
    coming.current = null;
    clearTimeout(timer.current);
  }, []);
  const leave = useCallback(() => onPoint(null, 'pointer'), [onPoint]);
  const dismiss = useCallback(() => {
    coming.current = null;
    clearTimeout(timer.current);
    setPointed(null);
    setFocused(null);
  }, []);
  return { at, onPoint, stay, leave, dismiss };
}
