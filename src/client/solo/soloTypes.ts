import type { Seed } from '../../rules/random';
import type { Language } from '../../text/words';
import type { FaceSeat, TableFace } from '../../view/face';

/** A deck as the practise page shows it, in the reader's language. */
export type Deck = {
  id: string;
  title: string;
  summary: string;
  rounds: number;
  minutes: [number, number];
  seats: FaceSeat[];
  map: TableFace['map'];
  /** `attacker` and `defenders` are the levels at which the computer plays them. */
  difficulties: { id: string; name: string; says: string; attacker: number; defenders: number }[];
  /** The level that is chosen until another one is. */
  usual: string;
};

/** What was chosen on the practise page. `seats` are those that the player holds. */
export type SoloChoice = { deck: string; seats: string[]; difficulty: string; repeat?: Repeat };

/**
 * What makes a game the same whenever and wherever it is played: its seed, who plays at which level, and thought that is
 * counted instead of timed.
 */
export type Repeat = { seed: Seed; attacker: number; defenders: number; iterations: number };

/** What the first page says of a game that lies on this device. Names are in every language, for any reader. */
export type SoloSummary = {
  deck: string;
  title: Record<Language, string>;
  /** Names of the seats held; empty for all services. */
  sides: Record<Language, string>[];
  allServices: boolean;
  round: number;
  rounds: number;
  ended: boolean;
  savedAt: number;
};
