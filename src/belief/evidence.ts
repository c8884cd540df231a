import type { Sensor, Sight } from '../rules/state';

/** One observation, whoever made it. A report that lies on several files is one observation. */
export type Observation = {
  /** Round of the observation, and round from which the reader had it. */
  round: number;
  since: number;
  sensor: Sensor;
  sight: Sight;
  place: string | null;
  person: string | null;
  others: string[];
  /** The weight that it had when fresh. */
  weight: number;
  collector: string;
};

/** Something that everybody learned: a launch, where, and whether it succeeded. */
export type Launched = { round: number; place: string; success: boolean; severity: number };
/** Somebody of the network who is held, and where he was taken; the round in which it happened. */
export type Taken = { round: number; person: string; place: string | null };
/** Somebody whom the reader has in an old dossier, with the home that it gives. */
export type Dossier = { person: string; home: string };
/** A service's own effort in a round: what it could have seen there is as telling as what it saw. */
export type Effort = { round: number; service: string } & (
  | { what: 'watch'; place: string }
  | { what: 'posts'; units: Record<string, number> }
  | { what: 'raid'; place: string; grounds: number }
);

/**
 * Everything that a reader knows: the observations on his files, what was tried and showed nothing, what all have
 * heard. `services` are those whose whole own collection the reader has, so that their silence tells something;
 * of the others he has only what they sent.
 */
export type Evidence = {
  /** The round about to be planned. */
  round: number;
  services: string[];
  dossiers: Dossier[];
  observations: Observation[];
  efforts: Effort[];
  launched: Launched[];
  taken: Taken[];
};
