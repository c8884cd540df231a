import type { BeliefProof, BeliefSums } from '../belief/proveBelief';
import { addBeliefs, beliefProof, noBeliefs } from '../belief/proveBelief';
import type { Words } from '../text/words';
import type { Proof, ProofWish } from './proofRun';
import { runProof } from './proofRun';
import type { Kept } from './proveCache';

/** Largest difference between what beliefs say and what is so, on average and from one round to the next. */
const MOST_ERROR = 0.02;
const MOST_DRIFT = 0.01;
/** How often the 90 % sets hold the truth. */
const COVERS = [0.88, 0.92] as const;

type BeliefsRun = Kept & { sums: BeliefSums };

/** Games of the model itself. */
const MODEL_GAMES: Proof<'beliefs', BeliefsRun> = {
  name: 'beliefs',
  begin: (key) => ({ key, games: 0, sums: noBeliefs() }),
  isSound: () => true,
  reached: ({ games }) => games,
  take: (run, came) => addBeliefs(run.sums, came),
  keepEvery: 10,
};

/** Whether what was measured keeps within the bounds. */
export function beliefsHold({ calibrationError, covered, meanDrift }: BeliefProof): boolean {
  return calibrationError < MOST_ERROR && meanDrift < MOST_DRIFT && covered >= COVERS[0] && covered <= COVERS[1];
}

/** Says for each deck how well beliefs about games of the model are calibrated. */
export async function proveDecksBeliefs(
  decks: readonly { id: string; key: string }[],
  wish: ProofWish,
): Promise<boolean> {
  const runs = await runProof(decks, MODEL_GAMES, wish);
  const proofs = decks.map(({ id }) => ({ id, proof: beliefProof((runs[id] as BeliefsRun).sums) }));
  for (const { id, proof } of proofs) wish.tell(rowOf(id, proof, wish.wanted));
  return proofs.every(({ proof }) => beliefsHold(proof) && proof.games >= wish.wanted);
}

function rowOf(scenario: string, proof: BeliefProof, wanted: number): Words {
  const { games, judged, calibrationError, covered, drift, meanDrift } = proof;
  const percent = (value: number) => Math.round(value * 10_000) / 100;
  const params = {
    ...{ scenario, games, judged },
    error: percent(calibrationError),
    covered: percent(covered),
    drift: percent(meanDrift),
    errors: Math.round(drift * 10) / 10,
  };
  if (games < wanted) return { key: 'cli.proveBeliefsPartial', params };
  return { key: beliefsHold(proof) ? 'cli.proveBeliefs' : 'cli.proveBeliefsMissed', params };
}
