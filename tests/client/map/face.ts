import { readFileSync } from 'node:fs';
import { makeBoard } from '../../../src/rules/board';
import { load } from '../../../src/scenario/load';
import type { Language } from '../../../src/text/words';
import type { TableFace } from '../../../src/view/face';
import { tableFace } from '../../../src/view/tableFace';

/** The face of a shipped scenario, as a table gets it. */
export function faceOf(name: string, language: Language): TableFace {
  const file = `scenarios/${name}.yaml`;
  const { scenario, problems } = load(readFileSync(file, 'utf8'), file);
  if (!scenario) throw new Error(`${file} does not load: ${JSON.stringify(problems[0])}`);
  return tableFace(makeBoard(scenario), language);
}
