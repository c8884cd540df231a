import type { PlotSize } from '../../../rules/shape/numbers';

/** Where a cell prepares: where it is, at the quietest place on its way, beside its target, or at the target itself. */
export const GROUNDS = ['here', 'quiet', 'beside', 'target'] as const;
export type Ground = (typeof GROUNDS)[number];

/** A whole way for the network to go about it; each round's orders follow from it and from how things stand. */
export type Plan = {
  id: string;
  size: PlotSize;
  ground: Ground;
  /** First round in which it strikes. */
  strikeFrom: number;
  /** Most guards in the face of which it strikes while there is time. */
  dares: number;
  /** Cells at work at once; the others lie low. */
  active: number;
  /** Whether a trained cell that is large enough divides first. */
  divides: boolean;
  /** New cells that it sends for from the haven. */
  sends: number;
  /** The one target of all cells, or null where each chooses its own. */
  target: string | null;
};
