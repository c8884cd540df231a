import { SCENARIO_VERSION } from '../rules/shape/scenario';
import type { Finding } from './problem';
import { error } from './problem';

type Raw = Record<string, unknown>;

/** What turns a file of one version into the next; the key is the version it starts from. */
const STEPS: Record<number, (raw: Raw) => Raw> = {};

/**
 * Brings a scenario of an older version of the format up to today's. A file without a version, or of a version this
 * program does not know yet, comes back as a finding that says what to do.
 */
export function migrate(raw: Raw): { raw: Raw; finding: Finding | null } {
  const version = raw.version;
  const now = SCENARIO_VERSION;
  if (version === undefined) return { raw, finding: error([], 'versionMissing', { now }) };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { raw, finding: error(['version'], 'versionStrange', { now }) };
  }
  if (version > now) return { raw, finding: error(['version'], 'versionNewer', { version, now }) };
  let migrated = raw;
  for (let from = version; from < now; from += 1) migrated = STEPS[from]?.(migrated) ?? migrated;
  return { raw: migrated, finding: null };
}
