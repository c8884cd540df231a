import type { Scenario } from '../../rules/shape/scenario';
import type { Finding } from '../problem';
import { error, warning } from '../problem';

type Band = Scenario['bands'][number];

/** The highest trust there is. */
const MOST_TRUST = 10;
/** How finely trust is looked at between two limits. */
const STEP = 0.05;

/** Every way an exercise can end has its band, and every band can be reached. */
export function checkBands({ bands, manhunt }: Scenario): Finding[] {
  const used = new Set<string>();
  let gap: { severity: number; trust: number } | null = null;
  for (const network of networks(bands, manhunt !== undefined)) {
    const open = bands.filter((band) => fits(band, network));
    for (const severity of severities(bands)) {
      for (const trust of trusts(bands)) {
        const band = open.find((each) => holds(each, severity, trust));
        if (band === undefined) gap ??= { severity, trust };
        else used.add(band.id);
      }
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

type Network = Record<(typeof COUNTS)[number], number> & { act: Band['act'] };
const COUNTS = ['escaped', 'captured', 'attacks'] as const;

/** What may have come of the network: in each act, every count on both sides of every limit. */
function networks(bands: Band[], hunted: boolean): Network[] {
  const [escaped, captured, attacks] = COUNTS.map((count) => {
    const limits = bands.flatMap((band) => [band[`${count}From`], (band[`${count}To`] ?? -1) + 1]);
    return [...new Set([0, ...limits])];
  }) as [number[], number[], number[]];
  const ends: Network[] = [];
  for (const act of hunted ? (['buildUp', 'manhunt'] as const) : (['buildUp'] as const))
    for (const one of escaped)
      for (const two of captured)
        for (const three of attacks) ends.push({ act, escaped: one, captured: two, attacks: three });
  return ends;
}

function fits(band: Band, network: Network): boolean {
  if (band.act !== undefined && band.act !== network.act) return false;
  return COUNTS.every((count) => {
    const value = network[count];
    return value >= band[`${count}From`] && value <= (band[`${count}To`] ?? value);
  });
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
