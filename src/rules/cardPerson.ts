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
  const { cell, truth, trueChance } = card.about;
  const key = hashText(card.id);
  const operatives = operativesOf(state, cell);
  const fears =
    operatives.length > 0 && (truth ?? board.draw(state.seed, PURPOSE.card, state.round, key, 0, trueChance) === 1);
  const listed = operatives.length === 0 || operatives.some(isListed);
  const choice = { key, ordinal: 0, listed };
  const person = fears
    ? pickFrom(board, state, { from: operatives, harmless: false, except: null, cell: null }, choice)
    : pickFrom(board, state, { from: state.people, harmless: true, except: null, cell: null }, choice);
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
  return (
    pickFrom(board, state, { from: operatives, harmless: false, except: person, cell: person.cell }, choice) ??
    pickFrom(board, state, { from: state.people, harmless: true, except: person, cell: null }, choice)
  );
}

/** Free members of a cell that can still act, or of any such cell when none is named, in the order of their codes. */
function operativesOf(state: State, cell: string | undefined): Person[] {
  const found: Person[] = [];
  if (cell !== undefined && !isLiveCell(state, cell)) return found;
  for (const person of state.people) {
    if (person.cell === null || person.fate !== 'free') continue;
    if (cell === undefined ? isLiveCell(state, person.cell) : person.cell === cell) found.push(person);
  }
  return found;
}

function isLiveCell(state: State, id: string): boolean {
  const cell = cellOf(state, id);
  return cell !== undefined && isLive(cell);
}

function isListed(person: Person): boolean {
  return person.subject !== null;
}

/** Who comes into question: of these people, all or the harmless, without one of them, of one cell where it matters. */
type Wanted = { from: readonly Person[]; harmless: boolean; except: Person | null; cell: string | null };

function fits(person: Person, { harmless, except, cell }: Wanted): boolean {
  if (person === except || (cell !== null && person.cell !== cell)) return false;
  return !harmless || isHarmless(person);
}

/** Where those who fit stand among all of them, the listed and the others: kept, since people are drawn all the time. */
const listedAt: number[] = [];
const othersAt: number[] = [];

/** One of those who fit: of the listed or of the others, as asked, and of all when there is no such person. */
function pickFrom(
  board: Board,
  state: State,
  wanted: Wanted,
  { key, ordinal, listed }: { key: number; ordinal: number; listed: boolean },
): Person | null {
  const { from } = wanted;
  let some = 0;
  let others = 0;
  for (let at = 0; at < from.length; at++) {
    const person = from[at] as Person;
    if (!fits(person, wanted)) continue;
    if (isListed(person)) listedAt[some++] = at;
    else othersAt[others++] = at;
  }
  const preferred = listed ? some : others;
  // Without anybody of the kind that was asked for, all who fit are of the other kind.
  const fromListed = preferred > 0 ? listed : !listed;
  const count = fromListed ? some : others;
  if (count === 0) return null;
  const drawn = board.draw(state.seed, PURPOSE.cardWho, state.round, key, ordinal, even(count));
  return from[(fromListed ? listedAt : othersAt)[drawn] as number] ?? null;
}
