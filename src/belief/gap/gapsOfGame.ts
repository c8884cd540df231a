import type { Board } from '../../rules/board';
import type { Chronicle } from './chronicle';
import type { FalseAlarms } from './falseAlarms';
import { falseAlarmsOf } from './falseAlarms';
import type { Gap } from './gap';
import { gapOf } from './gap';
import type { Hypothesis, Question } from './hypotheses';
import { peopleHypothesis, targetHypothesis, whenHypothesis, whereHypothesis } from './hypotheses';
import type { GapLabel } from './labels';
import { cellIn, labelOfRound } from './labels';
import type { Lost } from './lost';
import { lostAnswer } from './lostAnswers';
import type { Plot } from './plots';
import { plotsOf, roundsOf } from './plots';
import type { Readers } from './readers';
import { fileThen } from './readers';
import type { Stated } from './stated';
import { mostSuspected } from './suspicion';
import { thresholdOf } from './threshold';

/** One round of a plot, as the review shows it. */
export type PlotRound = {
  plot: Plot;
  round: number;
  label: GapLabel;
  /** Where the answers to the other questions were lost; null where somebody who could have used one had it. */
  lost: Record<Exclude<Question, 'people'>, Lost | null>;
  /** The belief from which it paid to act. */
  tau: number;
  /** How surely somebody of the cell was suspected: by all files together, and by each service's own. */
  pooled: number;
  own: Record<string, number>;
  /** By question, then by service. */
  gaps: Record<Question, Record<string, Gap>>;
  /** To whoever had all files, and to each service. */
  falseAlarms: { pooled: FalseAlarms; own: Record<string, FalseAlarms> };
};

/** How many rounds ahead the question "when" asks, the one about to be planned among them. */
export const SOON = 2;

/**
 * Every round of every plot of an exercise, in the order of the rounds, one after the other: for a page that shows
 * them as they come.
 */
export function* gapsOfGame(
  board: Board,
  chronicle: Chronicle,
  readers: Readers,
  stated?: Stated,
): Generator<PlotRound, void, undefined> {
  const plots = plotsOf(chronicle);
  for (const { round } of chronicle.rounds) {
    for (const plot of plots) {
      if (roundsOf(plot).includes(round)) yield* plotRound(board, chronicle, { plot, round, readers, stated });
    }
  }
}

/**
 * When the dots were on the table: the first round in which all files together told enough to act on a plot, and in
 * how many of its rounds they did. Null when they never did.
 */
export function onTheTable(rounds: readonly PlotRound[]): { from: number; rounds: number } | null {
  const told = rounds.filter(({ pooled, tau }) => pooled >= tau);
  return told[0] === undefined ? null : { from: told[0].round, rounds: told.length };
}

type Asked = { plot: Plot; round: number; readers: Readers; stated: Stated | undefined };

function plotRound(board: Board, chronicle: Chronicle, { plot, round, readers, stated }: Asked): PlotRound[] {
  const label = labelOfRound(board, chronicle, { plot, round, readers, stated });
  const told = chronicle.rounds.find((one) => one.round === round);
  const cell = told === undefined ? undefined : cellIn(told, plot.cell);
  if (label === null || told === undefined || cell === undefined) return [];
  const { members, place, trained } = cell;
  const pooledBeliefs = readers('pooled', round);
  const pooled = mostSuspected(pooledBeliefs, members);
  const files = chronicle.services.map((service) => fileThen(chronicle, service, round));
  const own: PlotRound['own'] = {};
  const ownAlarms: PlotRound['falseAlarms']['own'] = {};
  chronicle.services.forEach((service, at) => {
    const beliefs = readers({ service }, round);
    const suspicion = mostSuspected(beliefs, members);
    own[service] = suspicion;
    ownAlarms[service] = falseAlarmsOf(board, told, { beliefs, suspicion, file: files[at] ?? [] });
  });
  const everybodys = { beliefs: pooledBeliefs, suspicion: pooled, file: files.flat() };
  const asked = {
    target: targetHypothesis(board, chronicle, round),
    people: peopleHypothesis(board, chronicle, round, members),
    where: whereHypothesis(chronicle, round, [place]),
    when: whenHypothesis(board, chronicle, round, SOON),
  };
  const gaps = (hypothesis: Hypothesis) => gapsOf(chronicle, { plot, round, readers, stated }, hypothesis);
  const lost = (hypothesis: Hypothesis) =>
    lostAnswer(board, chronicle, { told, cell, size: plot.size, readers, stated }, hypothesis);
  return [
    {
      plot,
      round,
      label,
      lost: { target: lost(asked.target), where: lost(asked.where), when: lost(asked.when) },
      tau: thresholdOf(board, plot.size, trained).tau,
      pooled,
      own,
      gaps: {
        target: gaps(asked.target),
        people: gaps(asked.people),
        where: gaps(asked.where),
        when: gaps(asked.when),
      },
      falseAlarms: { pooled: falseAlarmsOf(board, told, everybodys), own: ownAlarms },
    },
  ];
}

function gapsOf(
  { services }: Chronicle,
  { plot, round, readers, stated }: Asked,
  hypothesis: Hypothesis,
): Record<string, Gap> {
  const all = {
    everything: readers('everything', round),
    pooled: readers('pooled', round),
    public: readers('public', round),
  };
  const { question } = hypothesis;
  const gaps: Record<string, Gap> = {};
  for (const service of services) {
    const said = stated?.({ service, round, cell: plot.cell, question }) ?? null;
    gaps[service] = gapOf(hypothesis, { ...all, service: readers({ service }, round) }, said);
  }
  return gaps;
}
