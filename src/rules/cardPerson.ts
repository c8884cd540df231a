import type { Board } from './board';
import { cellOf, isLive } from './cells';
import { countThat, even, thatAt } from './pick';
import { hashText, PURPOSE } from './random';
import type { DecisionCard } from './shape/cards';
import type { Person, State } from './state';
import { isHarmless } from './strangers';

/** Whom a card is about. */
export type CardPerson = { person: string | null; companion: string | null; true: boolean };

/**
 * Draws whom a card is about: with its stated chance an operative of the named cell, otherwise somebody harmless. Both
 * are taken from the listed while the cell has a listed member left, and both from the unlisted when it has none, so
 * that neither the person nor his dossier gives the draw away.
 */
export function drawCardPerson(board: Board, state: State, card: Pick<DecisionCard, 'id' | 'about'>): CardPerson {
  if (card.about === undefined) return { person: null, companion: null, true: false };
  const { cell, truth, trueChance } = card.about;
  const key = hashText(card.id);
  const operatives = operativesOf(state, cell);
  const fears =
    operatives.length > 0 && (truth ?? board.draw(state.seed, PURPOSE.card, state.round, key, 0, trueChance) === 1);
  const listed = operatives.length === 0 || operatives.some(isListed);
  const from = fears ? operatives : state.people;
  const fits = fears ? isAnybody : isHarmless;
  const person = pickFrom(board, state, from, fits, { key, ordinal: 0, listed });
  if (person === null || !card.about.companion) return { person: person?.code ?? null, companion: null, true: fears };
  const companion = companionOf(board, state, person, { operatives: fears ? operatives : [], key });
  return { person: person.code, companion: companion?.code ?? null, true: fears };
}

/** Somebody beside the card's person: of the same cell when he is an operative, otherwise or when he is alone a harmless person. */
function companionOf(
  board: Board,
  state: State,
  person: Person,
  { operatives, key }: { operatives: readonly Person[]; key: number },
): Person | null {
  const choice = { key, ordinal: 1, listed: false };
  const inCell = (one: Person) => one !== person && one.cell === person.cell;
  return (
    pickFrom(board, state, operatives, inCell, choice) ??
    pickFrom(board, state, state.people, (one) => one !== person && isHarmless(one), choice)
  );
}

function operativesOf(state: State, cell: string | undefined): Person[] {
  const found: Person[] = [];
  for (const person of state.people) {
    if (person.cell === null || person.fate !== 'free' || (cell !== undefined && person.cell !== cell)) continue;
    const own = cellOf(state, person.cell);
    if (own !== undefined && isLive(own)) found.push(person);
  }
  return found;
}

function isListed(person: Person): boolean {
  return person.subject !== null;
}

function isAnybody(): boolean {
  return true;
}

/** One of those who fit, from the listed or from the others as asked, from all of them when there is no such person. */
function pickFrom(
  board: Board,
  state: State,
  people: readonly Person[],
  fits: (person: Person) => boolean,
  { key, ordinal, listed }: { key: number; ordinal: number; listed: boolean },
): Person | null {
  const isPreferred = (person: Person) => isListed(person) === listed && fits(person);
  const preferred = countThat(people, isPreferred);
  const count = preferred > 0 ? preferred : countThat(people, fits);
  if (count === 0) return null;
  const at = board.draw(state.seed, PURPOSE.cardWho, state.round, key, ordinal, even(count));
  return thatAt(people, preferred > 0 ? isPreferred : fits, at) ?? null;
}
