import { useEffect, useState } from 'react';
import { forgetSeat, type KeptSeat, keptSeats } from '../connect/keptSeats';
import { abandonGame, savedSummary } from '../solo/savedGame';
import type { SoloSummary } from '../solo/soloTypes';

const DAY = 24 * 3600 * 1000;

/** What was left unfinished on this device. */
export type SavedGames = {
  solo: SoloSummary | null;
  /** Seats in exercises of the last day, newest first. */
  seats: KeptSeat[];
  abandon: () => Promise<void>;
  forget: (seat: KeptSeat) => void;
};

/** Reads what this device keeps: a solo game, and seats in exercises. */
export function useSavedGames(): SavedGames {
  const [solo, setSolo] = useState<SoloSummary | null>(null);
  const [seats, setSeats] = useState<KeptSeat[]>(recent);
  useEffect(() => {
    let wanted = true;
    void savedSummary().then((summary) => wanted && setSolo(summary));
    return () => {
      wanted = false;
    };
  }, []);
  return {
    solo,
    seats,
    abandon: async () => {
      await abandonGame();
      setSolo(null);
    },
    forget: (seat) => {
      forgetSeat(seat.exercise, seat.role);
      setSeats(recent());
    },
  };
}

const recent = (): KeptSeat[] =>
  keptSeats()
    .filter(({ at, role }) => role === 'trainee' && Date.now() - at < DAY)
    .slice(0, 2);
