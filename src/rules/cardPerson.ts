import type { Board } from './board';
import { cellOf, isLive } from './cells';
import { even } from './pick';
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
  const key = hashText(card.id);
  const operatives = operativesOf(state, card.about.cell);
  const harmless = state.people.filter(isHarmless);
  const fears =
    operatives.length > 0 &&
    (card.about.truth ?? board.draw(state.seed, PURPOSE.card, state.round, key, 0, card.about.trueChance) === 1);
  const listed = operatives.length === 0 || operatives.some(isListed);
  const person = pickFrom(board, state, fears ? operatives : harmless, { key, ordinal: 0, listed });
  if (person === null || !card.about.companion) return { person: person?.code ?? null, companion: null, true: fears };
  const others = (fears ? operatives.filter((one) => one.cell === person.cell) : harmless).filter(
    (one) => one !== person,
  );
  const company = others.length > 0 ? others : harmless.filter((one) => one !== person);
  const companion = pickFrom(board, state, company, { key, ordinal: 1, listed: false });
  return { person: person.code, companion: companion?.code ?? null, true: fears };
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

/** One of these, from the listed or from the others as asked, from all of them when there is no such person. */
function pickFrom(
  board: Board,
  state: State,
  people: Person[],
  { key, ordinal, listed }: { key: number; ordinal: number; listed: boolean },
): Person | null {
  const preferred = people.filter((person) => isListed(person) === listed);
  const from = preferred.length > 0 ? preferred : people;
  if (from.length === 0) return null;
  return from[board.draw(state.seed, PURPOSE.cardWho, state.round, key, ordinal, even(from.length))] ?? null;
}
