import type { Deck } from '../solo/soloTypes';

/**
 * The levels that differ for somebody on this side. A level's dials are written for the services, so that for the
 * attacker only the computer's play of the services counts; of those alike the usual one stays, else the first.
 */
export function levelsOfSide(deck: Deck, side: string): Deck['difficulties'] {
  if (side !== 'attacker') return deck.difficulties;
  return deck.difficulties.filter((level) => {
    const alike = deck.difficulties.filter(({ defenders }) => defenders === level.defenders);
    return level === (alike.find(({ id }) => id === deck.usual) ?? alike[0]);
  });
}
