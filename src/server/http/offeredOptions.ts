import type { Aid } from '../../game/aid';
import { DOCTRINES } from '../../rules/shape/numbers';
import type { Scenario } from '../../rules/shape/scenario';
import type { ExerciseOptions } from '../../rules/withOptions';
import type { Language } from '../../text/words';

/** What may be chosen when an exercise of this scenario is made. How the network works in it is not told. */
export const offeredOptions = (scenario: Scenario, language: Language) => ({
  act: scenario.startAct,
  manhunt:
    scenario.manhunt?.opening === undefined
      ? null
      : { title: scenario.manhunt.title[language], rounds: scenario.manhunt.rounds },
  historical: scenario.historical !== undefined,
  doctrines: [...DOCTRINES],
  aid: usualAid(scenario),
});

/** The help that a deck suggests: a beginners' deck, which guides through its first rounds, all of it; others the notes. */
export const usualAid = (scenario: Scenario): Aid => (scenario.guide.length > 0 ? 'full' : 'notes');

/** The first option asked for that this scenario does not have, or null. */
export function notOffered(scenario: Scenario, options: ExerciseOptions): keyof ExerciseOptions | null {
  if (options.act === 'manhunt' && scenario.manhunt?.opening === undefined) return 'act';
  if (options.truth === 'historical' && scenario.historical === undefined) return 'truth';
  const { difficulty } = options;
  if (difficulty !== undefined && !scenario.difficulties.some(({ id }) => id === difficulty)) return 'difficulty';
  return null;
}
