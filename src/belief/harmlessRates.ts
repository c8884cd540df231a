import type { Model } from './model';
import { HARDLY, NO_WAY } from './nearlyNever';
import { power } from './power';
import type { Tables } from './tables';

/** That those are named beside somebody harmless: at most one is, who lives there. */
export function besideHim(model: Model, tables: Tables, place: number, companions: readonly number[]): number {
  const { companionNamed } = model.board.numbers.sensors.follow;
  const [first, ...others] = companions;
  if (first === undefined || place < 0) return 1 - companionNamed;
  const there = Math.max(1, harmlessCount(model) * (model.homeShare[place] as number));
  const one = (companionNamed * livesThere(model, tables, first, place)) / there;
  return Math.max(NO_WAY, one) * power(HARDLY, others.length);
}

/**
 * That somebody harmless is at a place: certain or excluded by his dossier or by where he was seen at home before, else
 * by where people of the list live.
 */
export function livesThere(model: Model, { home, seenAt }: Tables, person: number, place: number): number {
  const lives = (home[person] as number) >= 0 ? (home[person] as number) : (seenAt[person] as number);
  if (lives >= 0) return lives === place ? 1 : 0;
  return model.homeShare[place] as number;
}

/** Where somebody harmless was seen once he lives: seeing him there again is no second coincidence. */
export function seeAtHome({ seenAt }: Tables, person: number, place: number): void {
  if (person >= 0 && place >= 0 && (seenAt[person] as number) < 0) seenAt[person] = place;
}

function harmlessCount(model: Model): number {
  const listed = model.cells.reduce((sum, cell) => sum + cell.listed, 0);
  return Math.max(1, model.subjects - listed + model.unlistedHarmless);
}

/** How often a tip about this comes from nothing. */
export function falseTipRate(model: Model, tables: Tables, place: number, person: number): number {
  const { falseMean, namesPerson } = model.board.numbers.sensors.tips;
  if (person < 0) {
    const crowded = model.crowded.filter(Boolean).length;
    return Math.max(HARDLY, (falseMean * (1 - namesPerson)) / Math.max(1, crowded));
  }
  const inCrowds = model.places.reduce(
    (sum, _, at) => sum + (model.crowded[at] === true ? (model.homeShare[at] as number) : 0),
    0,
  );
  const callers = Math.max(1, harmlessCount(model) * inCrowds);
  return Math.max(NO_WAY, (falseMean * namesPerson * livesThere(model, tables, person, place)) / callers);
}

/** How often one listener hears this of one person by mistake. */
export function falseHeardRate(model: Model): number {
  const { falsePerRound } = model.board.numbers.sensors.communications;
  const listeners = model.board.doctrine.overheard === 'head' ? 1 : model.services.length;
  return Math.max(HARDLY, falsePerRound / listeners / harmlessCount(model));
}
