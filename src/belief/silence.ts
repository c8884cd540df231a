import { checkedAt } from './borderChance';
import { DEED_COUNT } from './deeds';
import type { Named } from './emission';
import type { Model } from './model';
import { HARDLY } from './nearlyNever';
import { power } from './power';
import type { RoundTable, Tables, WatchTable } from './tables';
import { chanceOfTip, chanceOfWords } from './talk';

/**
 * What a round says of any cell of which nobody is named, by place and deed: that it was not noticed, or was one of the
 * sights without a name. Most cells share it.
 */
export type Silence = {
  model: Model;
  table: RoundTable;
  round: number;
  /** By deed: that it was not overheard. */
  heard: Float64Array;
  tips: Float64Array;
  /** By size of plot, 0 none. */
  watched: Float64Array[];
  all: (Float64Array | null)[];
  /** The chance of a check of one person, by sector. */
  checked: Float64Array;
  /** By how many of a cell are at large: that nobody was reported on each journey. */
  unchecked: (Float64Array | undefined)[];
};

/** Lays out what a round says of cells of which nobody is named. */
export function silenceOf(model: Model, tables: Tables, round: number): Silence {
  const table = tables.rounds[round] as RoundTable;
  const at: Named = { model, table, people: [], crew: 1 };
  const size = model.places.length * DEED_COUNT;
  const silence: Silence = {
    model,
    table,
    round,
    heard: new Float64Array(DEED_COUNT),
    tips: new Float64Array(size),
    watched: [0, 1, 2, 3].map(() => new Float64Array(size).fill(1)),
    all: [null, null, null, null],
    checked: Float64Array.from(model.sectors, (_, sector) => checkedAt(model, table, sector)),
    unchecked: [],
  };
  for (let deed = 0; deed < DEED_COUNT; deed++) {
    silence.heard[deed] = 1 - chanceOfWords(model, deed) * table.hearing;
    for (let place = 0; place < model.places.length; place++)
      silence.tips[place * DEED_COUNT + deed] = tipsAt(at, place, deed);
  }
  for (const { place } of table.watches) {
    for (let index = place * DEED_COUNT; index < (place + 1) * DEED_COUNT; index++) {
      for (let plot = 0; plot < 4; plot++) {
        (silence.watched[plot] as Float64Array)[index] = watchedAt(at, place, index % DEED_COUNT, plot);
      }
    }
  }
  return silence;
}

/** All of it together for a size of plot. */
export function unwatched(silence: Silence, size: number): Float64Array {
  let all = silence.all[size] ?? null;
  if (all === null) {
    const { heard, tips, watched } = silence;
    const seen = watched[size] as Float64Array;
    all = tips.map((tip, index) => tip * (heard[index % DEED_COUNT] as number) * (seen[index] as number));
    silence.all[size] = all;
  }
  return all;
}

/** All looks of a round at a place, for a cell that did something there. */
export function watchedAt(at: Named, place: number, deed: number, size: number): number {
  let score = 1;
  for (const watch of at.table.watches) if (watch.place === place) score *= watchAt(at, watch, deed, size);
  return score;
}

/**
 * One look at the cell's place. It is named, or seen without a name, or not noticed; sights that it does not account
 * for are everyday life's, of which there is one at most.
 */
function watchAt({ model, people, crew }: Named, watch: WatchTable, deed: number, size: number): number {
  const { namesMember, everyday } = model.board.numbers.sensors.watch;
  const seen = model.seen[deed * 4 + size] as number;
  const row = model.sight[deed] as readonly [number, number, number];
  let named = 1;
  let spent = false;
  for (const report of watch.named) {
    if (!people.includes(report.person)) continue;
    const chance = (seen * namesMember * (row[report.sight] as number)) / Math.max(1, crew);
    named *= spent ? HARDLY : Math.max(HARDLY * HARDLY, chance) / report.harmless;
    spent = true;
  }
  const count = watch.unnamed.length;
  if (!watch.whole) return spent ? named : named * passedOn(model, watch, seen, row);
  const byLife = power(HARDLY, Math.max(0, count - 1));
  if (spent) return named * byLife;
  let score = (1 - seen) * byLife;
  const free = (1 - everyday) / Math.max(HARDLY, everyday);
  const others = count === 1 ? free : power(HARDLY, Math.max(0, count - 2));
  for (const sight of watch.unnamed) {
    const plain = Math.max(HARDLY, model.harmlessSight[sight] as number);
    score += ((seen * (1 - namesMember) * (row[sight] as number)) / plain) * others;
  }
  return score;
}

/** Of a look of which only parts were passed on, the rest tells nothing. */
function passedOn(model: Model, watch: WatchTable, seen: number, row: readonly [number, number, number]): number {
  const { namesMember, everyday } = model.board.numbers.sensors.watch;
  let score = 1;
  for (const sight of watch.unnamed) {
    const plain = Math.max(HARDLY, everyday * (model.harmlessSight[sight] as number));
    score += (seen * (1 - namesMember) * (row[sight] as number)) / plain;
  }
  return score;
}

/** Tips that name nobody: of what the cell did where people live close together, or of nothing. */
function tipsAt({ model, table }: Named, place: number, deed: number): number {
  const chance = chanceOfTip(model, place, deed);
  let unnamed = table.tipsWhole ? 1 - chance : 1;
  for (const tip of table.tips) {
    if (tip.person >= 0 || tip.place !== place) continue;
    unnamed += (chance * (1 - model.board.numbers.sensors.tips.namesPerson)) / tip.harmless;
  }
  return unnamed;
}
