import type { Scenario } from '../../rules/shape/scenario';
import type { Finding } from '../problem';
import { error, warning } from '../problem';

type Band = Scenario['bands'][number];

/** The highest trust there is. */
const MOST_TRUST = 10;
/** How finely trust is looked at between two limits. */
const STEP = 0.05;

/** Every way an exercise can end has its band, and every band can be reached. */
export function checkBands({ bands }: Scenario): Finding[] {
  const used = new Set<string>();
  let gap: { severity: number; trust: number } | null = null;
  for (const severity of severities(bands)) {
    for (const trust of trusts(bands)) {
      const band = bands.find((each) => holds(each, severity, trust));
      if (band === undefined) gap ??= { severity, trust };
      else used.add(band.id);
    }
  }
  return [
    ...(gap === null ? [] : [error(['bands'], 'bandMissing', gap)]),
    ...bands.flatMap((band, index) =>
      used.has(band.id) ? [] : [warning(['bands', index, 'id'], 'bandHidden', { word: band.id })],
    ),
  ];
}

function holds(band: Band, severity: number, trust: number): boolean {
  const { severityFrom, severityTo = severity, trustFrom, trustTo = trust } = band;
  return severity >= severityFrom && severity <= severityTo && trust >= trustFrom && trust <= trustTo;
}

/** Severities on both sides of every limit. */
function severities(bands: Band[]): number[] {
  const limits = bands.flatMap((band) => [band.severityFrom, (band.severityTo ?? -1) + 1]);
  return [...new Set([0, ...limits])].sort((a, b) => a - b);
}

/** Trusts at every limit and just beside it. */
function trusts(bands: Band[]): number[] {
  const limits = bands.flatMap((band) => [band.trustFrom, band.trustTo ?? MOST_TRUST]);
  const beside = [0, MOST_TRUST, ...limits].flatMap((limit) => [limit - STEP, limit, limit + STEP]);
  return [...new Set(beside)].filter((trust) => trust >= 0 && trust <= MOST_TRUST).sort((a, b) => a - b);
}
