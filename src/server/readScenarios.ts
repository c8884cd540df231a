import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../rules/shape/scenario';
import { load } from '../scenario/load';

/** The playable scenarios of a folder, by id; a file that has to be mended first is told of and left out. */
export function readScenarios(
  folder: string,
  unplayable: (file: string, problems: number) => void,
): Map<string, Scenario> {
  const found = new Map<string, Scenario>();
  for (const file of readdirSync(folder).sort()) {
    if (!/\.ya?ml$/.test(file)) continue;
    const { scenario, problems } = load(readFileSync(join(folder, file), 'utf8'), file);
    if (scenario === null) unplayable(file, problems.length);
    else found.set(scenario.id, scenario);
  }
  return found;
}
