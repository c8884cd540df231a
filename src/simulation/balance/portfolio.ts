import { drawnAmong } from '../../ai/attacker/doctrine';
import { seedFrom } from '../../rules/random';
import { DOCTRINES } from '../../rules/shape/numbers';
import type { Scenario } from '../../rules/shape/scenario';
import { withOptions } from '../../rules/withOptions';
import type { Words } from '../../text/words';
import type { Setting } from '../experiment/setting';
import { withNumbers } from '../experiment/setting';

/** One attacker or one pair of sides of the balance report. */
export type Match = { id: string; name: Words; setting: Setting };

/** Levels beside the plans of level 1: a beginner, and those that choose plans of their own. */
const OWN_PLANS = [0, 2, 3];
/** The highest level at which so many games as forced options need are played in minutes. */
const QUICK = 1;

/** Who plays the deck as it is meant to be played: its standard difficulty. */
function standard({ difficulties }: Scenario): { attacker: number; defenders: number } {
  const { attacker = 1, defenders = 1 } = difficulties.find(({ id }) => id === 'standard') ?? difficulties[0] ?? {};
  return { attacker, defenders };
}

/** The deck at its standard difficulty. */
export function usual(scenario: Scenario): Match {
  return { id: 'usual', name: { key: 'lessons.arm_usual' }, setting: match(scenario) };
}

/** The same with sides that play at once: what forced options are set beside. */
export function plain(scenario: Scenario): Match {
  return { id: 'plain', name: { key: 'lessons.arm_usual' }, setting: quick(scenario) };
}

/**
 * Every plan of the deck, attackers that choose their own, and every kind of network as usual. `rival` marks those that
 * none of the others is to be much better than.
 */
export function attackers(scenario: Scenario): (Match & { rival: boolean })[] {
  const own = match(scenario);
  const plans = drawnAmong(scenario.playbooks).map((playbook) => ({
    id: `${playbook.id}-1`,
    name: { key: 'lessons.match_plan', params: { plan: { text: playbook.name }, level: 1 } },
    setting: { ...own, attacker: 1, plan: playbook.id },
    rival: true,
  }));
  const levels = OWN_PLANS.map((level) => ({
    id: `level-${level}`,
    name: { key: 'lessons.match_level', params: { level } },
    setting: { ...own, attacker: level },
    rival: level > 0,
  }));
  const networks = DOCTRINES.map((doctrine) => ({
    id: doctrine,
    name: { key: `lessons.arm_${doctrine}` },
    setting: match(withOptions(scenario, { doctrine }, seedFrom(doctrine))),
    rival: false,
  }));
  return [...plans, ...levels, ...networks];
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
        ...quick(scenario),
        habits: [{ do: 'chooseOption' as const, card: card.id, option: option.id }],
      },
    })),
  );
}

function quick(scenario: Scenario): Setting {
  const { attacker, defenders } = standard(scenario);
  return { scenario, attacker: Math.min(QUICK, attacker), defenders: Math.min(QUICK, defenders), habits: [] };
}

function match(scenario: Scenario): Setting {
  return { scenario, ...standard(scenario), habits: [] };
}
