import type { Scenario } from '../../rules/shape/scenario';
import type { Finding, Path } from '../problem';
import { error, warning } from '../problem';

/** Two shares that an author rounds may add up to this much more or less than one. */
const ROUNDING = 0.001;

/** Numbers that contradict each other or that no exercise can reach. */
export function checkNumbers(scenario: Scenario): Finding[] {
  return [...sumsToOne(scenario), ...thresholds(scenario), ...order(scenario), ...plotsInReach(scenario)];
}

function sumsToOne({ numbers }: Scenario): Finding[] {
  const { confusion, partner } = numbers.sensors;
  const rows: [Path, number[]][] = Object.entries(confusion).map(([deed, row]) => [
    ['numbers', 'sensors', 'confusion', deed],
    row,
  ]);
  rows.push([['numbers', 'sensors', 'partner', 'delays'], partner.delays]);
  return rows.flatMap(([path, row]) => {
    const sum = row.reduce((total, share) => total + share, 0);
    return Math.abs(sum - 1) <= ROUNDING
      ? []
      : [error(path, 'sumNotOne', { field: String(path[path.length - 1]), sum })];
  });
}

/** Grounds that one person could gather at most while reports count in full: the best report of each kind once. */
function mostGrounds({ weights }: Scenario['numbers']): number {
  const best = [
    Math.max(weights.watch.movement, weights.watch.meeting, weights.watch.preparation),
    Math.max(weights.follow.movement, weights.follow.meeting, weights.follow.preparation),
    weights.study.linked,
    weights.partner.linked,
    weights.tip,
    weights.dossier,
    weights.crossing.external,
    weights.alertHit,
    weights.questioned.evasive,
    weights.companion,
    weights.communication,
    weights.interrogation,
    weights.document,
  ];
  return best.reduce((sum, weight) => sum + Math.max(0, weight), 0);
}

function thresholds({ numbers }: Scenario): Finding[] {
  const most = mostGrounds(numbers);
  const findings: Finding[] = Object.entries(numbers.law).flatMap(([act, asked]) =>
    asked > most ? [error(['numbers', 'law', act], 'thresholdTooHigh', { field: act, asked, most })] : [],
  );
  const { discreet, check, detain, emergency, arrest, raid } = numbers.law;
  if (check < discreet || detain < check) findings.push(warning(['numbers', 'law', 'check'], 'alertsOutOfOrder'));
  if (emergency > Math.min(arrest, raid)) findings.push(warning(['numbers', 'law', 'emergency'], 'emergencyHigher'));
  return findings;
}

function order({ numbers }: Scenario): Finding[] {
  const { weights, capture, sensors, launch } = numbers;
  const findings: Finding[] = [];
  if (weights.halfUntil < weights.fullUntil)
    findings.push(error(['numbers', 'weights', 'halfUntil'], 'halfBeforeFull'));
  if (capture.least > capture.most) findings.push(error(['numbers', 'capture', 'least'], 'leastOverMost'));
  const [soonest, latest] = sensors.partner.rounds;
  if (soonest > latest) findings.push(error(['numbers', 'sensors', 'partner', 'rounds'], 'latestFirst'));
  for (const field of ['readiness', 'members', 'severity'] as const) {
    const { small, medium, large } = launch[field];
    if (small <= medium && medium <= large) continue;
    findings.push(warning(['numbers', 'launch', field], 'sizesOutOfOrder', { field }));
  }
  return findings;
}

/** A plot that the played doctrine allows should be within reach of its cells before the last round. */
function plotsInReach({ numbers, attacker, people, calendar }: Scenario): Finding[] {
  const operatives = people.cells.reduce((sum, cell) => sum + cell.listed + cell.unlisted, people.spare);
  return numbers.doctrines[attacker.doctrine].sizes.flatMap((size) => {
    const findings: Finding[] = [];
    const members = numbers.launch.members[size];
    const readiness = numbers.launch.readiness[size];
    if (members > operatives)
      findings.push(error(['numbers', 'launch', 'members', size], 'plotNeedsMore', { size, members }));
    if (readiness > calendar.rounds) {
      findings.push(
        error(['numbers', 'launch', 'readiness', size], 'plotTooSlow', { size, readiness, rounds: calendar.rounds }),
      );
    }
    return findings;
  });
}
