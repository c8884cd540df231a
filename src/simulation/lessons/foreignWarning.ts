import type { CardOption, DecisionCard } from '../../rules/shape/cards';
import { warningIn } from '../experiment/figures/warning';
import { arm, notApplicable } from './arms';
import type { Lesson } from './lesson';
import { check, moreIn, shares } from './measure';

/** The foreign warning: answered, which costs, against left where it lies. */
export const foreignWarning: Lesson = {
  id: 'L12',
  times: 4,
  arms: (ground) => {
    const card = warningIn(ground.scenario);
    const answer = card?.options.find((option) => option.id !== card.default && reports(option));
    if (card === undefined || answer === undefined) return notApplicable('warning');
    const choose = (option: string) => ({ habits: [{ do: 'chooseOption' as const, card: card.id, option }] });
    return [arm(ground, 'answered', choose(answer.id)), arm(ground, 'ignored', choose(ignoredOf(card, answer).id))];
  },
  judge: (played) => [
    check('fewerAttacks', 'share', moreIn(played, 'attack', 'answered', 'ignored'), { side: 'below', than: 0 }),
    check('fewerOrders', 'number', moreIn(played, 'ordersAtWarning', 'answered', 'ignored'), {
      side: 'below',
      than: 0,
    }),
  ],
  series: (played, arms) => [shares('attack', played, arms)],
};

const reports = ({ effects }: CardOption) => effects.some((effect) => effect.do === 'report');

/** What stands when nobody decides. */
function ignoredOf(card: DecisionCard, answer: CardOption): CardOption {
  return card.options.find(({ id }) => id === card.default) ?? answer;
}
