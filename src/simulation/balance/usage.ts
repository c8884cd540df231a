import type { Scenario } from '../../rules/shape/scenario';
import { ATTACKER_ORDERS } from '../../rules/shape/services';
import type { PlayedGame } from '../experiment/playSetting';
import type { Interval } from '../intervals';
import { newcombe, UNKNOWN, wilson } from '../intervals';

/** How often something occurred, and how attacks went with it and without. An association: nobody forced it. */
export type Use = { part: string; games: number; share: number; withIt: Interval };
export type OptionUse = {
  card: string;
  option: string;
  chosen: number;
  share: number;
  verdict: 'always' | 'never' | null;
};
export type Usage = {
  orders: Use[];
  cards: Use[];
  options: OptionUse[];
  /** Cards and orders that hardly ever occur. */
  dead: string[];
  /** Objectives that no card or inject of these games trained. */
  untrained: string[];
};

/** An option that good play takes more often than this is no choice; one that it takes less often neither. */
const ALWAYS = 0.85;
const NEVER = 0.02;
/** An option counts as judged from so many decisions on. */
const ENOUGH = 20;
/** Either side of an association needs so many games. */
const FEW = 10;

/** How the orders, cards and options of a deck were used in these games. */
export function usageOf(scenario: Scenario, games: readonly PlayedGame[]): Usage {
  const use = (part: string): Use => useOf(part, games);
  const kinds = [...scenario.services.flatMap(({ orders }) => orders), ...ATTACKER_ORDERS].filter(
    (kind) => kind !== 'escape' || scenario.manhunt !== undefined,
  );
  const orders = [...new Set(kinds)].map((kind) => use(`order/${kind}`));
  const cards = [...scenario.cards, ...scenario.opportunities].map(({ id }) => use(`card/${id}`));
  const dead = [...orders, ...cards].filter(({ share }) => share < NEVER).map(({ part }) => part);
  return { orders, cards, options: optionsOf(scenario, games), dead, untrained: untrainedIn(scenario, games) };
}

function useOf(part: string, games: readonly PlayedGame[]): Use {
  const having = games.filter(({ parts }) => parts.includes(part));
  const lacking = games.filter(({ parts }) => !parts.includes(part));
  const attacks = (some: readonly PlayedGame[]) =>
    wilson(some.filter(({ figures }) => figures.attack > 0).length, some.length);
  const enough = having.length >= FEW && lacking.length >= FEW;
  return {
    part,
    games: having.length,
    share: games.length === 0 ? 0 : having.length / games.length,
    withIt: enough ? newcombe(attacks(having), attacks(lacking)) : UNKNOWN,
  };
}

function optionsOf(scenario: Scenario, games: readonly PlayedGame[]): OptionUse[] {
  return scenario.cards.flatMap((card) => {
    const dealt = games.filter(({ parts }) => parts.includes(`card/${card.id}`)).length;
    return card.options.map((option) => {
      const chosen = games.filter(({ parts }) => parts.includes(`option/${card.id}/${option.id}`)).length;
      const share = dealt === 0 ? 0 : chosen / dealt;
      const judged = dealt >= ENOUGH;
      const verdict = !judged ? null : share > ALWAYS ? 'always' : share < NEVER ? 'never' : null;
      return { card: card.id, option: option.id, chosen, share, verdict };
    });
  });
}

function untrainedIn(scenario: Scenario, games: readonly PlayedGame[]): string[] {
  const trained = new Set<string>();
  const occurred = (part: string) => games.some(({ parts }) => parts.includes(part));
  for (const { id, objective } of scenario.cards) if (occurred(`card/${id}`)) trained.add(objective);
  for (const { id, objective } of scenario.injects) {
    if (objective !== undefined && occurred(`inject/${id}`)) trained.add(objective);
  }
  return scenario.objectives.map(({ id }) => id).filter((id) => !trained.has(id));
}
