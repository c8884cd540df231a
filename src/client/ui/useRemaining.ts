import { useEffect, useState } from 'react';
import type { RoomClock } from '../../game/room';
import { remainingAt } from './remaining';

/** Milliseconds left on a clock that came at `at`, counted on this device every `every` milliseconds between two pictures. */
export function useRemaining(clock: RoomClock, at: number, every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!clock.running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [clock, every]);
  return remainingAt(clock, at, now);
}
