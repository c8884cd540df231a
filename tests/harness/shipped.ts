import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Scenario } from '../../src/rules/shape/scenario';
import { load } from '../../src/scenario/load';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');

/** A shipped scenario by id, loaded as the server loads it. Throws with its problems when it has errors. */
export function loadShipped(id: string): Scenario {
  const file = join(FOLDER, `${id}.yaml`);
  const { scenario, problems } = load(readFileSync(file, 'utf8'), file);
  if (scenario === null) throw new Error(JSON.stringify(problems.slice(0, 5), null, 1));
  return scenario;
}
