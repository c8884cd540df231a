import type { Scenario } from '../rules/shape/scenario';
import type { Balance, MatchRow } from '../simulation/balance/balance';
import type { OptionUse, Use } from '../simulation/balance/usage';
import type { Interval } from '../simulation/intervals';
import { say } from '../text/say';
import type { Language, Words } from '../text/words';
import { shown, shownNumber, written } from './interval';

/** The balance of a deck as data. */
export function balanceAsJson(scenario: Scenario, balance: Balance, language: Language): string {
  const row = ({ id, name, games, attack, lost }: MatchRow) => {
    return { id, name: say(language, name), games, attack: written(attack), lost: written(lost) };
  };
  const use = ({ part, games, share, withIt }: Use) => ({
    part,
    games,
    share: rounded(share),
    association: written(withIt),
  });
  const { usage } = balance;
  const report = {
    scenario: scenario.id,
    games: balance.games,
    seconds: rounded(balance.seconds),
    partial: balance.partial,
    goals: balance.goals.map((goal) => ({ ...goal, value: rounded(goal.value) })),
    usual: row(balance.usual),
    rounds: written(balance.rounds),
    undecided: written(balance.undecided),
    attackers: balance.attackers.map(row),
    ends: balance.bounds.map(row),
    orders: usage.orders.map(use),
    cards: usage.cards.map(use),
    options: usage.options.map((option) => ({ ...option, share: rounded(option.share) })),
    dead: usage.dead,
    untrained: usage.untrained,
    forced: balance.options.map(({ id, name, games, attack, trust }) => {
      return { id, name: say(language, name), games, attack: written(attack), trust: written(trust) };
    }),
  };
  return JSON.stringify(report, null, 2);
}

const rounded = (value: number) => (Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : null);

/** The balance of a deck as lines. */
export function balanceAsLines(scenario: Scenario, balance: Balance, language: Language): string {
  const share = (value: number) => shownNumber(value, 'share', language);
  const head = { title: { text: scenario.title }, games: balance.games, seconds: Math.round(balance.seconds) };
  const length = {
    estimate: shownNumber(balance.rounds.estimate, 'number', language),
    undecided: share(balance.undecided.estimate),
  };
  const words: Words[] = [
    { key: 'lessons.balanceHead', params: head },
    ...(balance.goals.length === 0 ? [] : goalWords(balance, language)),
    rowWords(balance.usual, language),
    { key: 'lessons.balanceLength', params: length },
    { key: 'lessons.balanceAttackers' },
    ...balance.attackers.map((row) => rowWords(row, language)),
    { key: 'lessons.balanceBounds' },
    ...balance.bounds.map((row) => rowWords(row, language)),
    ...usageWords(balance, language),
    ...forcedWords(balance, language),
    ...(balance.partial ? [{ key: 'lessons.partial' }] : []),
  ];
  return words.map((one) => say(language, one)).join('\n');
}

function goalWords({ goals }: Balance, language: Language): Words[] {
  return [
    { key: 'lessons.balanceGoals' },
    ...goals.map(({ id, value, holds }) => ({
      key: 'lessons.balanceGoal',
      params: {
        goal: { words: { key: `lessons.goal_${id}` } },
        value: shownNumber(value, 'share', language),
        verdict: { words: { key: holds ? 'lessons.holds' : 'lessons.fails' } },
      },
    })),
  ];
}

function rowWords({ name, attack, lost }: MatchRow, language: Language): Words {
  const params = { name: { words: name }, lost: shownNumber(lost.estimate, 'share', language) };
  return { key: 'lessons.balanceRow', params: { ...params, ...shown(attack, 'share', language) } };
}

function usageWords({ usage }: Balance, language: Language): Words[] {
  const share = (value: number) => shownNumber(value, 'share', language);
  const use = ({ part, share: of, withIt }: Use): Words => {
    return { key: 'lessons.balanceUse', params: { part, share: share(of), ...shown(withIt, 'share', language) } };
  };
  const option = ({ card, option: id, share: of, verdict }: OptionUse): Words => {
    const params = { card, option: id, share: share(of) };
    if (verdict === null) return { key: 'lessons.balanceOption', params };
    return {
      key: 'lessons.balanceVerdict',
      params: { ...params, verdict: { words: { key: `lessons.balance_${verdict}` } } },
    };
  };
  return [
    { key: 'lessons.balanceOrders' },
    ...[...usage.orders, ...usage.cards].map(use),
    { key: 'lessons.balanceOptions' },
    ...usage.options.map(option),
    ...(usage.dead.length === 0 ? [] : [{ key: 'lessons.balanceDead', params: { parts: usage.dead.join(', ') } }]),
    ...(usage.untrained.length === 0
      ? []
      : [{ key: 'lessons.balanceUntrained', params: { parts: usage.untrained.join(', ') } }]),
  ];
}

function forcedWords({ options }: Balance, language: Language): Words[] {
  if (options.length === 0) return [];
  const change = (interval: Interval) => shown(interval, 'share', language);
  return [
    { key: 'lessons.balanceForced' },
    ...options.map(({ name, games, attack, trust }) => ({
      key: 'lessons.balanceForcedRow',
      params: {
        name: { words: name },
        ...change(attack),
        trust: shownNumber(trust.estimate, 'number', language),
        n: games,
      },
    })),
  ];
}
