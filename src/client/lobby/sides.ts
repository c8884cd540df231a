import type { Param, Words } from '../../text/words';
import type { Deck } from '../solo/soloTypes';

/** The side of one reader who holds every service. */
export const ALL_SERVICES = '*';

/** The seats of a side. */
export const seatsOfSide = (deck: Deck, side: string): string[] =>
  side === ALL_SERVICES ? deck.seats.filter(({ kind }) => kind === 'service').map(({ id }) => id) : [side];

/** The name of a side in a sentence. */
export const sideName = (
  say: (words: Words | string, params?: Record<string, Param>) => string,
  deck: Deck,
  side: string,
): string =>
  side === ALL_SERVICES ? say('home.allServices') : (deck.seats.find(({ id }) => id === side)?.name ?? side);
