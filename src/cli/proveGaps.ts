import type { Question } from '../belief/gap/hypotheses';
import { QUESTIONS } from '../belief/gap/hypotheses';
import type { GapProof, MeanBits } from '../belief/gap/proveGaps';
import { addGaps, isOrdered, noGaps } from '../belief/gap/proveGaps';
import type { Words } from '../text/words';
import type { Proof, ProofWish } from './proofRun';
import { runProof } from './proofRun';
import { GAP_PAINS } from './proveBouts';
import type { Kept } from './proveCache';

type GapsRun = Kept & { played: GapProof; model: GapProof };

/** A game between agents and a game of the model, in turn. */
const BOTH_GAMES: Proof<'gaps', GapsRun> = {
  name: 'gaps',
  begin: (key) => ({ key, games: 0, played: noGaps(), model: noGaps() }),
  isSound: () => true,
  reached: ({ games }) => games,
  take: (run, { played, model }) => {
    addGaps(run.played, played);
    addGaps(run.model, model);
  },
  keepEvery: 10,
};

/**
 * What is asked of which games. What agents will do next the model foretells only roughly, so in their games knowledge
 * is asked to help with who is who, with where they are, and in all; in games of the model with every question.
 */
const ASKED: Record<'played' | 'model', readonly (Question | 'all')[]> = {
  played: ['people', 'where', 'all'],
  model: [...QUESTIONS, 'all'],
};

/** The largest error of a sum, in bits; less than nothing is expected of sharing by as much at most. */
const EXACT = 1e-9;

/** Whether sums are exact, nobody expects to lose by sharing, and more knowledge brings the truth nearer on average. */
export function gapsHold(games: 'played' | 'model', proof: GapProof): boolean {
  const sums = proof.unexplained < EXACT && proof.leastExpectedSharing > -EXACT;
  return sums && ASKED[games].every((question) => isOrdered(proof.means[question]));
}

/** Says for each deck whether the gap in bits is what it must be, in games of agents and in games of the model. */
export async function proveDecksGaps(decks: readonly { id: string; key: string }[], wish: ProofWish): Promise<boolean> {
  wish.tell({ key: 'cli.proveGapsHead', params: { games: wish.wanted, ...GAP_PAINS } });
  const runs = await runProof(decks, BOTH_GAMES, wish);
  let holds = true;
  for (const { id } of decks) {
    const run = runs[id] as GapsRun;
    if (run.games < wish.wanted) wish.tell({ key: 'cli.proveGapsPartial', params: { scenario: id, n: run.games } });
    for (const games of ['played', 'model'] as const) {
      for (const words of rowsOf(id, games, run[games])) wish.tell(words);
      holds &&= gapsHold(games, run[games]);
    }
    holds &&= run.games >= wish.wanted;
  }
  return holds;
}

function rowsOf(scenario: string, games: 'played' | 'model', proof: GapProof): Words[] {
  if (proof.rounds === 0) return [];
  const { unexplained, leastExpectedSharing, labels, rounds, games: n } = proof;
  const head = { scenario, games: { words: { key: `cli.gaps_${games}` } } };
  const exact = unexplained < EXACT && leastExpectedSharing > -EXACT;
  const sums = { n, rounds, most: unexplained.toExponential(1), least: leastExpectedSharing.toExponential(1) };
  const rows = QUESTIONS.map((question) => orderAsWords(head, question, games, proof.means[question]));
  return [
    { key: 'cli.proveGapsSums', params: { ...head, ...sums, verdict: verdict(exact) } },
    ...rows,
    orderAsWords(head, 'all', games, proof.means.all),
    ...(games === 'played' ? [{ key: 'cli.proveGapsLabels', params: { scenario, ...labels } }] : []),
  ];
}

function orderAsWords(
  head: NonNullable<Words['params']>,
  question: Question | 'all',
  games: 'played' | 'model',
  means: MeanBits,
): Words {
  const bits = (value: number) => Math.round(value * 1000) / 1000;
  const params = {
    ...head,
    question: { words: { key: `cli.gaps_${question}` } },
    everything: bits(means.everything),
    pooled: bits(means.pooled),
    own: bits(Math.min(...Object.values(means.own))),
    public: bits(means.public),
    verdict: ASKED[games].includes(question) ? verdict(isOrdered(means)) : { words: { key: 'cli.gapsNotAsked' } },
  };
  return { key: 'cli.proveGapsOrder', params };
}

const verdict = (holds: boolean) => ({ words: { key: holds ? 'lessons.holds' : 'lessons.fails' } });
