/** How a service leans where it weighs: what is open to taste. The usual one is level 2's. */
export type Inclination = {
  /** Grounds under the law's measure at which it would still go in, at what that costs; 0 keeps to the law. */
  belowLaw: number;
  /** How much taking somebody is worth to it, beside what it costs. */
  boldness: number;
  /** How much of a target's weight is chance when guards are laid, and how a strike in two rounds counts. */
  unread: number;
  later: number;
  /** How much every target counts whatever is believed of it: who strikes goes where guards are not. */
  anywhere: number;
  /** How much following somebody is worth beside watching. */
  following: number;
  /** With which chance of an attack in two rounds it asks for powers. */
  powersFrom: number;
  /** With which chance of an attack in three rounds it lends teams; above 1 it never does. */
  lendsFrom: number;
  /** How much the map counts beside the belief where units are posted. */
  byMap: number;
  /** How much it is worth that who may arrest can, beside what others gain from a report. */
  arresting: number;
};

export const USUAL: Inclination = {
  belowLaw: 0,
  boldness: 1,
  unread: 0.35,
  later: 0.5,
  anywhere: 0.2,
  following: 1,
  powersFrom: 0.3,
  lendsFrom: 0.88,
  byMap: 0.3,
  arresting: 2.5,
};
