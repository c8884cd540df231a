import { expose } from 'comlink';
import { believe } from '../../belief/believe';
import { withCard } from '../../belief/cardWorth';
import { evidenceOfView } from '../../belief/evidenceOfView';
import { modelOf } from '../../belief/model';
import type { Board } from '../../rules/board';
import { makeBoard } from '../../rules/board';
import type { Seed } from '../../rules/random';
import type { Scenario } from '../../rules/shape/scenario';
import type { ServiceView } from '../../view/seatView';
import type { Read } from './readings';

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
  read: (view: ServiceView): Read => {
    if (board === null) throw new Error('no exercise is laid here');
    const model = modelOf(board);
    const belief = believe(board, evidenceOfView(board, view), { particles: PARTICLES, seed: SEED });
    const withCards: Read['withCards'] = {};
    for (const { card, person, right } of view.cards) {
      if (person === null || right === null) continue;
      const known = belief.people.find(({ code }) => code === person)?.operative;
      if (known !== undefined) withCards[card] = withCard(model, known, right);
    }
    return { belief, withCards };
  },
};

export type BeliefHost = typeof host;
expose(host);
