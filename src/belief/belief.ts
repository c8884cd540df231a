import type { PlotSize } from '../rules/shape/numbers';

/**
 * What a reader of some evidence ought to believe at the start of a round: marginals over everything that is hidden.
 * Every number is a probability from 0 to 1 unless it says otherwise.
 */
export type Belief = {
  /** The round about to be planned; everything up to the one before has happened. */
  round: number;
  /** Everybody whom the evidence names, by code. */
  people: PersonBelief[];
  /** Places where anything of the network may be, in the order of the map. */
  places: PlaceBelief[];
  /** Every target, in the order of the map. */
  targets: TargetBelief[];
  /** Element k: the chance that something is launched anywhere within k + 1 rounds from now, if the network goes on as modelled. */
  attackWithin: number[];
  /** Sizes of plot that the readiest cell works at. */
  sizes: Record<PlotSize | 'none', number>;
  /** How the network is believed to play: each of the scenario's playbooks. */
  playbooks: { id: string; chance: number }[];
  /** Expected number of cells that can still act, and of their members. */
  cells: number;
  operatives: number;
  /** How many particles carry the belief, and how many of equal weight they are worth. */
  particles: number;
  effective: number;
};

export type PersonBelief = {
  code: string;
  /** That he belongs, or belonged, to the network. */
  operative: number;
  /** Where he is if he is an operative at large, most likely first; chances given that he is one sum to at most 1. */
  places: { place: string; chance: number }[];
};

export type PlaceBelief = {
  place: string;
  /** That at least one live cell is there. */
  cell: number;
  /** Expected number of operatives there. */
  operatives: number;
};

export type TargetBelief = {
  place: string;
  /** Element k: the chance of a launch there within k + 1 rounds from now. */
  within: number[];
};

/** How many rounds ahead a belief looks. */
export const ROUNDS_AHEAD = 4;
