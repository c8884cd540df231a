import { gaveWork } from './deeds';
import type { Model } from './model';

/** The chance that what a cell did brings a tip. */
export function chanceOfTip(model: Model, place: number, deed: number): number {
  const { truePerTrust } = model.board.numbers.sensors.tips;
  const crowded = model.crowded[place] === true && gaveWork(deed);
  return crowded ? Math.min(1, truePerTrust * model.board.numbers.trust.start) : 0;
}

/** The chance that what a cell did is talked about where somebody listens. */
export function chanceOfWords({ board }: Model, deed: number): number {
  return gaveWork(deed) && board.doctrine.overheard !== 'none' ? board.numbers.sensors.communications.perOrder : 0;
}
