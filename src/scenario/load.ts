import { keptOnce } from '../rules/keptOnce';
import type { Scenario } from '../rules/shape/scenario';
import { scenario as shape } from '../rules/shape/scenario';
import { check } from './check';
import { describeIssue } from './describeIssue';
import { locate } from './locate';
import { migrate } from './migrate';
import type { Finding, Problem } from './problem';
import type { ReadFile } from './readYaml';
import { readYaml } from './readYaml';

/** Problems that are looked up in the file at most; whoever has more mends these first. */
const MOST_PROBLEMS = 100;

/**
 * Reads a scenario file. The scenario is null when something must be mended first; warnings leave it playable. Every
 * problem says in a sentence what to do, and at which line and column.
 */
export function load(text: string, file: string): { scenario: Scenario | null; problems: Problem[] } {
  const { read, problems } = readYaml(text, file);
  if (read === null) return { scenario: null, problems };
  const { scenario, findings } = understand(read.raw);
  const told = findings.slice(0, MOST_PROBLEMS).map((finding) => placed(read, finding, file));
  const all = [...problems, ...told].sort(inOrderOfLines);
  return { scenario: findings.some((each) => each.severity === 'error') ? null : scenario, problems: all };
}

/** What the entries of a file mean: the scenario as far as its shape fits, and everything its author should know. */
function understand(raw: Record<string, unknown>): { scenario: Scenario | null; findings: Finding[] } {
  const migrated = migrate(raw);
  if (migrated.finding !== null) return { scenario: null, findings: [migrated.finding] };
  const parsed = shape.safeParse(migrated.raw);
  if (!parsed.success) {
    const findings = parsed.error.issues.flatMap((issue) => describeIssue(issue, migrated.raw));
    return { scenario: null, findings: oneAPlace(findings) };
  }
  return { scenario: keptOnce(parsed.data), findings: check(parsed.data) };
}

/** One mistake may break several demands of the shape; its author reads the first. */
function oneAPlace(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const place = JSON.stringify([finding.path, finding.words.params?.field]);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

const placed = (read: ReadFile, finding: Finding, file: string): Problem => ({
  ...finding,
  file,
  ...locate(read.document, read.lines, finding.path),
});

const inOrderOfLines = (a: Problem, b: Problem) => a.line - b.line || a.column - b.column;
