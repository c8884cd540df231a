import type { BeliefProof } from '../belief/proveBelief';
import { proveBelief } from '../belief/proveBelief';
import type { Board } from '../rules/board';
import type { Words } from '../text/words';

/** Largest difference between what beliefs say and what is so; and how often the 90 % sets hold the truth. */
const MOST_ERROR = 0.02;
const COVERS = [0.88, 0.92] as const;

/** Whether what was measured keeps within the bounds. */
export function beliefsHold({ calibrationError, covered }: BeliefProof): boolean {
  return calibrationError < MOST_ERROR && covered >= COVERS[0] && covered <= COVERS[1];
}

/** Plays games of the model itself on a deck and says how well beliefs about them were calibrated. */
export function proveBeliefs(id: string, board: Board, games: number): { words: Words; holds: boolean } {
  const proof = proveBelief(board, games);
  const { calibrationError, covered, judged } = proof;
  const share = (value: number) => Math.round(value * 10_000) / 10_000;
  const params = { scenario: id, games, judged, error: share(calibrationError), covered: share(covered) * 100 };
  const holds = beliefsHold(proof);
  return { words: { key: holds ? 'cli.proveBeliefs' : 'cli.proveBeliefsMissed', params }, holds };
}
