import { cardOdds } from '../rules/odds';
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
  holds: true,
  options: true,
  default: true,
  answer: true,
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
    return this.#named(this.#card.situation[this.#language]);
  }

  get trains(): string {
    const { objectives } = this.#at.board.scenario;
    return objectives.find(({ id }) => id === this.#card.objective)?.title[this.#language] ?? '';
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
    this.#options ??= this.#card.options.map((option) => this.#option(option));
    return this.#options;
  }

  #option(option: CardOption): CardOptionInView {
    const { cost } = option;
    const left = cost === undefined ? 0 : this.#at.left(cost.resource);
    const possible = cost === undefined || left >= cost.amount;
    return {
      id: option.id,
      title: this.#named(option.title[this.#language]),
      does: this.#named(option.does[this.#language]),
      defence: this.#named(option.defence[this.#language]),
      cost: cost ?? null,
      odds: cardOdds(this.#at.board, this.#card, option),
      possible,
      reason: possible ? null : { key: 'view.cannotPay', params: { left } },
    };
  }

  /** A text of the card with the people it is about. */
  #named(text: string): string {
    const { person, companion } = this.#dealt;
    return text.replaceAll('{person}', person ?? '').replaceAll('{companion}', companion ?? '');
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
