import type { Chance } from '../../ai/chance';
import type { Board } from '../../rules/board';
import type { AlertCode, Command, StopChoice } from '../../rules/command';
import type { OrderKind } from '../../rules/shape/services';
import type { SeatId, State } from '../../rules/state';
import type { SeatView } from '../../view/seatView';

/**
 * A way in which the seats of an experiment differ from how their agents would play. Plain data, so that it can be sent
 * to a worker and compared; each is one file in `habits/`.
 */
export type Habit =
  /** Some seats, or all, never give these orders or send reports; in odd rounds only when it says so. */
  | { do: 'leaveOut'; what: readonly (OrderKind | 'send')[]; seats?: readonly SeatId[]; rounds?: 'odd' }
  /** Some seats only say that they are ready and let every default stand. */
  | { do: 'stayPassive'; seats: readonly SeatId[] }
  /** Every raid team opens the door of somebody against whom the file holds next to nothing. */
  | { do: 'raidAtRandom' }
  /** Acts only against people who were on a list at the start. */
  | { do: 'actOnListed' }
  /** Overseas pressure in every round, before anything else that costs points. */
  | { do: 'keepPressure' }
  /** Every stop is decided so where the law allows it there, otherwise by the next milder choice that it allows. */
  | { do: 'decideStops'; choice: StopChoice }
  /** Every alert is opened under this code. */
  | { do: 'codeAlerts'; code: AlertCode }
  /** A card is answered so wherever it can be paid. */
  | { do: 'chooseOption'; card: string; option: string }
  /** Analysts go through everybody on file in turn, whoever is indicated. */
  | { do: 'studyEveryone' }
  /** Units stand so by sector, none elsewhere. */
  | { do: 'postUnits'; units: Readonly<Record<string, number>> }
  /** Sees who is who and where, and acts on it. */
  | { do: 'seeTruth' };

/** What a habit is asked: what the seat sees, and what its agent would do when shown a view. */
export type Asked = {
  board: Board;
  /** The truth; for counting and for those who see it. */
  state: State;
  seen: SeatView;
  /** Dice of the experiment: the same in every arm. */
  chance: Chance;
  play: (seen: SeatView) => Command[];
};

/** Answers what the seat does instead. */
export type Manner<K extends Habit['do'] = Habit['do']> = (habit: Extract<Habit, { do: K }>, asked: Asked) => Command[];
