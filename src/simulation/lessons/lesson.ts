import type { Scenario } from '../../rules/shape/scenario';
import type { Words } from '../../text/words';
import type { Figures } from '../experiment/figures/figures';
import type { Setting } from '../experiment/setting';
import type { Interval } from '../intervals';

/** What a lesson is taught on: the deck (its build-up alone), and the level of the agents on both sides. */
export type Ground = { scenario: Scenario; level: number };

/** One way to play of an experiment. Arms of a lesson are played with the same seeds. */
export type Arm = { id: string; name: Words; setting: Setting };

/** What the arms came to: game i of one arm is the same world as game i of every other. */
export type Played = (arm: string) => readonly Figures[];

/** How a measure is read: a share of games or of things, or a number of rounds, points of severity, and so on. */
export type Unit = 'share' | 'number';
/** What must be shown: the bound of the 95 % interval that is on this side must lie beyond this number. */
export type Wanted = { side: 'above' | 'below'; than: number };
/** One measured claim with its verdict. */
export type Check = Interval & { measure: Words; unit: Unit; wanted: Wanted; holds: boolean };

/** Points of a curve or of bars: one an arm. */
export type Series = { measure: Words; unit: Unit; points: Point[] };
export type Point = Interval & { arm: string; name: Words; games: number };

/** One claim as an experiment. Its sentence is `lessons.claim_ID`. */
export type Lesson = {
  id: string;
  /** How many times the usual number of games it wants: for small differences and rare events. */
  times?: number;
  /** Every so many games have the rounds of their plots labelled by what was missing, which takes longer than playing. */
  labelEvery?: number;
  /** The arms, or why the deck cannot show this. */
  arms: (ground: Ground) => Arm[] | Words;
  judge: (played: Played, arms: readonly Arm[]) => Check[];
  series: (played: Played, arms: readonly Arm[]) => Series[];
};
