import { LEVELS_OF } from '../../ai/decide';
import { seedFrom } from '../../rules/random';
import { DOCTRINES } from '../../rules/shape/numbers';
import type { Scenario } from '../../rules/shape/scenario';
import { withOptions } from '../../rules/withOptions';
import type { Words } from '../../text/words';
import type { Setting } from '../experiment/setting';
import { withNumbers } from '../experiment/setting';

/** One attacker or one pair of sides of the balance report. */
export type Match = { id: string; name: Words; setting: Setting };

/** Levels that play a game in no time; the others think for seconds. */
const QUICK = 2;

/** Who plays the deck as it is meant to be played: its standard difficulty. */
function standard({ difficulties }: Scenario): { attacker: number; defenders: number } {
  const { attacker = 1, defenders = 1 } = difficulties.find(({ id }) => id === 'standard') ?? difficulties[0] ?? {};
  return { attacker, defenders };
}

/** The deck at its standard difficulty. */
export function usual(scenario: Scenario): Match {
  return { id: 'usual', name: { key: 'lessons.arm_usual' }, setting: match(scenario) };
}

/** Every plan of the deck at every quick level, and every kind of network as usual. */
export function attackers(scenario: Scenario): Match[] {
  const levels = LEVELS_OF.attacker.filter((level) => level <= QUICK);
  const plans = levels.flatMap((level) =>
    scenario.playbooks.map((playbook) => ({
      id: `${playbook.id}-${level}`,
      name: { key: 'lessons.match_plan', params: { plan: { text: playbook.name }, level } },
      setting: { ...match({ ...scenario, playbooks: [playbook] }), attacker: level },
    })),
  );
  const networks = DOCTRINES.map((doctrine) => ({
    id: doctrine,
    name: { key: `lessons.arm_${doctrine}` },
    setting: match(withOptions(scenario, { doctrine }, seedFrom(doctrine))),
  }));
  return [...plans, ...networks];
}

/**
 * The usual attacker against nobody, and against defenders who see the truth: what they see counts as grounds, so that
 * acting on it costs them no trust.
 */
export function bounds(scenario: Scenario): Match[] {
  const own = match(scenario);
  const known = withNumbers(scenario, ({ trust }) => ({ trust: { ...trust, belowLaw: 0 } }));
  return [
    { id: 'passive', name: { key: 'lessons.match_passive' }, setting: { ...own, defenders: 'passive' } },
    { id: 'truth', name: { key: 'lessons.match_truth' }, setting: { ...match(known), habits: [{ do: 'seeTruth' }] } },
  ];
}

/** Every option of every decision card, forced wherever it can be had. */
export function forcedOptions(scenario: Scenario): Match[] {
  return scenario.cards.flatMap((card) =>
    card.options.map((option) => ({
      id: `${card.id}/${option.id}`,
      name: { key: 'lessons.match_option', params: { card: { text: card.title }, option: { text: option.title } } },
      setting: {
        ...match(scenario),
        habits: [{ do: 'chooseOption' as const, card: card.id, option: option.id }],
      },
    })),
  );
}

function match(scenario: Scenario): Setting {
  return { scenario, ...standard(scenario), habits: [] };
}
