import type { Model } from './model';
import type { RoundTable } from './tables';

const UNITS_UNKNOWN = 1;

/** The chance that one person is checked at a sector, as far as the reader knows its units: as the rules have it. */
export function checkedAt(model: Model, { units: known }: Pick<RoundTable, 'units'>, sector: number): number {
  const { externalMiss, internalMiss, perUnit } = model.board.numbers.sensors.checks;
  const external = model.board.scenario.map.sectors[sector]?.border === 'external';
  let missed = external ? externalMiss : internalMiss;
  const units = known?.[sector] ?? UNITS_UNKNOWN;
  for (let unit = 0; unit < units; unit++) missed *= 1 - perUnit;
  return Math.min(1, Math.max(0, 1 - missed));
}

type Crossing = { end: number; sector: number };
const ways = new WeakMap<Model, Crossing[][]>();

/**
 * The chance that somebody harmless is reported in a round on his way to a place. `home` -1 is unknown: he may live
 * wherever people on the list do.
 */
export function harmlessCrossing(model: Model, table: Pick<RoundTable, 'units'>, home: number, place: number): number {
  let known = ways.get(model);
  if (known === undefined) {
    known = model.places.map((_, from) => nearCrossings(model, from));
    ways.set(model, known);
  }
  const { harmlessTravel } = model.board.numbers.sensors.checks;
  let chance = 0;
  for (let from = 0; from < known.length; from++) {
    const lives = home < 0 ? (model.homeShare[from] as number) : home === from ? 1 : 0;
    const near = known[from] as Crossing[];
    if (lives === 0) continue;
    for (const { end, sector } of near) {
      if (end === place) chance += (lives / near.length) * checkedAt(model, table, sector);
    }
  }
  return harmlessTravel * chance;
}

/** Crossings within two legs of a home; all of the board when there are none. */
function nearCrossings({ ways: { list, anywhere } }: Model, home: number): Crossing[] {
  const crossingsFrom = (place: number): Crossing[] =>
    (anywhere[place] ?? []).flatMap((way) => {
      const { end, sectors } = list[way] as { end: number; sectors: number[] };
      const sector = sectors[0] ?? -1;
      return sector < 0 ? [] : [{ end, sector }];
    });
  const near = new Set([home, ...(anywhere[home] ?? []).map((way) => list[way]?.end ?? home)]);
  const found = [...near].flatMap(crossingsFrom);
  return found.length > 0 ? found : anywhere.flatMap((_, place) => crossingsFrom(place));
}
