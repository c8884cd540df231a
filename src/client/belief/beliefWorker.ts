import { expose } from 'comlink';
import type { Belief } from '../../belief/belief';
import { believe } from '../../belief/believe';
import { evidenceOfView } from '../../belief/evidenceOfView';

import type { Board } from '../../rules/board';
import { makeBoard } from '../../rules/board';
import type { Seed } from '../../rules/random';
import type { Scenario } from '../../rules/shape/scenario';
import type { ServiceView } from '../../view/seatView';

const PARTICLES = 4000;
/** Always the same, so that a page that is loaded again reads the same file in the same way. */
const SEED: Seed = [2015, 11, 13, 1];

let board: Board | null = null;

/** Works out on this device what a seat's own file points to. Nothing goes in but the seat's own view. */
const host = {
  /** The exercise whose files are read from now on. */
  lay: (model: Scenario): void => {
    board = makeBoard(model);
  },
  /** What the file of this view points to. */
  read: (view: ServiceView): Belief => {
    if (board === null) throw new Error('no exercise is laid here');
    return believe(board, evidenceOfView(board, view), { particles: PARTICLES, seed: SEED });
  },
};

export type BeliefHost = typeof host;
expose(host);
