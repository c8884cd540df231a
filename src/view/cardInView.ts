import { cardOdds, cardRight } from '../rules/odds';
import type { Reading } from '../rules/reading';
import type { CardOption, DecisionCard } from '../rules/shape/cards';
import type { DealtCard, ServiceState } from '../rules/state';
import { fieldsOf, ToRead } from '../rules/toRead';
import type { Language } from '../text/words';
import { reportId } from './reportInView';
import type { CardInView, CardOptionInView } from './seatView';

const FIELDS = fieldsOf<CardInView>({
  card: true,
  title: true,
  situation: true,
  round: true,
  trains: true,
  person: true,
  right: true,
  holds: true,
  options: true,
  default: true,
  answer: true,
});

const OPTION_FIELDS = fieldsOf<CardOptionInView>({
  id: true,
  title: true,
  does: true,
  defence: true,
  cost: true,
  odds: true,
  possible: true,
  reason: true,
});

/** Decision cards of this round and those that wait, for the seat that faces them. */
export function cardsInView(at: Reading, file: ServiceState, language: Language): CardInView[] {
  const cards: CardInView[] = [];
  for (const dealt of at.state.cards) {
    if (dealt.seat !== at.seat || (dealt.answer !== null && dealt.answer.round !== at.state.round)) continue;
    const card = at.board.cards.get(dealt.card);
    if (card !== undefined) cards.push(new CardToRead(at, file, dealt, card, language));
  }
  return cards;
}

class CardToRead extends ToRead implements CardInView {
  readonly card: string;
  readonly round: number;
  readonly person: string | null;
  readonly default: string;
  readonly answer: CardInView['answer'];
  readonly #at: Reading;
  readonly #file: ServiceState;
  readonly #dealt: DealtCard;
  readonly #card: DecisionCard;
  readonly #language: Language;
  #options: CardOptionInView[] | undefined;

  constructor(at: Reading, file: ServiceState, dealt: DealtCard, card: DecisionCard, language: Language) {
    super();
    this.card = card.id;
    this.round = dealt.round;
    this.person = dealt.person;
    this.default = card.default;
    this.answer = dealt.answer === null ? null : { option: dealt.answer.option, by: dealt.answer.by };
    this.#at = at;
    this.#file = file;
    this.#dealt = dealt;
    this.#card = card;
    this.#language = language;
  }

  get title(): string {
    return this.#card.title[this.#language];
  }

  get situation(): string {
    return named(this.#card.situation[this.#language], this.#dealt);
  }

  get trains(): string {
    const { objectives } = this.#at.board.scenario;
    return objectives.find(({ id }) => id === this.#card.objective)?.title[this.#language] ?? '';
  }

  get right(): number | null {
    return cardRight(this.#card);
  }

  get holds(): string[] {
    const held: string[] = [];
    if (this.person === null) return held;
    const { file } = this.#file;
    for (let index = 0; index < file.length; index++)
      if (file[index]?.person === this.person) held.push(reportId(index));
    return held;
  }

  get options(): CardOptionInView[] {
    this.#options ??= this.#card.options.map(
      (option) => new CardOptionToRead(this.#at, this.#dealt, this.#card, option, this.#language),
    );
    return this.#options;
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}

/** One answer to a card, with what it would take now. */
class CardOptionToRead extends ToRead implements CardOptionInView {
  readonly id: string;
  readonly cost: CardOptionInView['cost'];
  readonly possible: boolean;
  readonly #at: Reading;
  readonly #dealt: DealtCard;
  readonly #card: DecisionCard;
  readonly #option: CardOption;
  readonly #language: Language;

  constructor(at: Reading, dealt: DealtCard, card: DecisionCard, option: CardOption, language: Language) {
    super();
    this.id = option.id;
    this.cost = option.cost ?? null;
    this.possible = option.cost === undefined || at.left(option.cost.resource) >= option.cost.amount;
    this.#at = at;
    this.#dealt = dealt;
    this.#card = card;
    this.#option = option;
    this.#language = language;
  }

  get title(): string {
    return named(this.#option.title[this.#language], this.#dealt);
  }

  get does(): string {
    return named(this.#option.does[this.#language], this.#dealt);
  }

  get defence(): string {
    return named(this.#option.defence[this.#language], this.#dealt);
  }

  get odds(): CardOptionInView['odds'] {
    return cardOdds(this.#card, this.#option);
  }

  get reason(): CardOptionInView['reason'] {
    if (this.possible || this.cost === null) return null;
    return { key: 'view.cannotPay', params: { left: this.#at.left(this.cost.resource) } };
  }

  protected fields(): readonly string[] {
    return OPTION_FIELDS;
  }
}

/** A text of a card with the people it is about. */
function named(text: string, { person, companion }: DealtCard): string {
  return text.includes('{')
    ? text.replaceAll('{person}', person ?? '').replaceAll('{companion}', companion ?? '')
    : text;
}
