import type { Scenario } from '../rules/shape/scenario';
import { load } from '../scenario/load';
import type { Read } from './arguments';
import { right, wrong } from './arguments';
import { readText } from './readText';

/** Reads a scenario file that can be played, or says its first problem with line and column. */
export function readScenario(file: string): Read<Scenario> {
  const text = readText(file);
  if (text.wrong !== null) return text;
  const { scenario, problems } = load(text.value, file);
  if (scenario !== null) return right(scenario);
  const errors = problems.filter((problem) => problem.severity === 'error');
  const first = errors[0];
  if (first === undefined) return wrong('scenarioBroken', { file });
  return wrong(errors.length > 1 ? 'scenarioProblems' : 'scenarioProblem', {
    file,
    line: first.line,
    column: first.column,
    problem: { words: first.words },
    n: errors.length - 1,
  });
}
