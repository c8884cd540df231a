import { chronicleOfCommands } from '../../../belief/gap/chronicleOfFile';
import { labelsOfGame } from '../../../belief/gap/labelsOfGame';
import type { LabelsOf } from './labels';

/** Worlds that carry each belief behind a label. Few: many games make up for them. */
export const LABEL_PARTICLES = 60;

/** Labels what was missing in a game, from the beliefs that all who read its files ought to have had. */
export const whatWasMissing: LabelsOf = ({ board, seed, commands }) =>
  labelsOfGame(chronicleOfCommands(board, { seed, commands }), board, { particles: LABEL_PARTICLES });
