import { isEven } from './pick';

/** Four 32-bit words; 128 bits from a cryptographic source on the server, or from text in simulation. */
export type Seed = [number, number, number, number];

/**
 * What a chance is for. The number enters the key, so an unrelated earlier choice never shifts later luck.
 * Numbers are never reused or renumbered: recorded exercises depend on them.
 */
export const PURPOSE = {
  dossiers: 1,
  codes: 2,
  cells: 3,
  deck: 4,
  start: 5,
  watch: 6,
  watchSight: 7,
  watchNames: 8,
  watchHarmless: 9,
  everyday: 10,
  follow: 11,
  followSight: 12,
  followCompanion: 13,
  study: 14,
  partner: 15,
  partnerDelay: 16,
  tipTrue: 17,
  tipFalse: 18,
  tipNames: 19,
  tipWho: 20,
  communication: 21,
  communicationTo: 22,
  communicationFalse: 23,
  check: 24,
  papersCover: 25,
  papersFound: 26,
  harmlessTravel: 27,
  harmlessRoute: 28,
  questioning: 29,
  shadow: 30,
  companionHeld: 31,
  arrest: 32,
  raid: 33,
  interrogation: 34,
  interrogationWrong: 35,
  document: 36,
  launch: 37,
  recruit: 38,
  pressure: 39,
  backlash: 40,
  decoy: 41,
  card: 42,
  cardWho: 43,
  effect: 44,
  homeGrown: 45,
  stopOrder: 46,
  order: 47,
  agent: 48,
  missed: 49,
  delay: 50,
  newcomer: 51,
  who: 52,
  survivor: 53,
  doctrine: 54,
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

/** What is drawn from: a chance of yes (answers 1 or 0), or weights (answers an index). */
type Distribution = number | readonly number[];
/** One chance: key (seed, purpose, round, entity, ordinal) and what it is drawn from. */
export type Draw = (
  seed: Seed,
  purpose: Purpose,
  round: number,
  entity: number,
  ordinal: number,
  from: Distribution,
) => number;

/** Stirs a value into a hash. Signed between steps: the last one makes it a plain number. */
export function stir(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** What was stirred, as a number from 0 up to 1. */
export function unitOf(hash: number): number {
  return (hash >>> 0) / 4294967296;
}

/** A number from 0 up to 1 that depends on the key alone. Same in every engine: integers and one division. */
export function uniform(seed: Seed, purpose: number, round: number, entity: number, ordinal: number): number {
  return uniformAt(seed, keyUpTo(seed, purpose, round, entity), ordinal);
}

/** A key stirred up to its ordinal. Who draws one ordinal after another stirs the rest of the key once. */
export function keyUpTo(seed: Seed, purpose: number, round: number, entity: number): number {
  if (seed !== begun.seed || purpose !== begun.purpose || round !== begun.round) begin(seed, purpose, round);
  return stir(begun.key ^ seed[2], entity + 0x2c1b);
}

/** How the last key began: one purpose is drawn for in many places of a round before the next, and seeds never change. */
const begun: { seed: Seed | null; purpose: number; round: number; key: number } = {
  seed: null,
  purpose: 0,
  round: 0,
  key: 0,
};

function begin(seed: Seed, purpose: number, round: number): void {
  begun.seed = seed;
  begun.purpose = purpose;
  begun.round = round;
  begun.key = stir(stir(seed[0] ^ 0x9e3779b9, purpose) ^ seed[1], round + 0x51ed);
}

/** The number that a key gives with this ordinal. */
export function uniformAt(seed: Seed, key: number, ordinal: number): number {
  const h = stir(key ^ seed[3], ordinal + 0x7f4a);
  return unitOf(stir(h, seed[0] ^ seed[2]));
}

/** Draws by key: the ordinary way. Weights need not sum to one. */
export const drawByKey: Draw = (seed, purpose, round, entity, ordinal, from) => {
  const u = uniform(seed, purpose, round, entity, ordinal);
  if (typeof from === 'number') return u < from ? 1 : 0;
  if (isEven(from)) return Math.floor(u * from.length);
  let total = 0;
  for (const weight of from) total += weight;
  let left = u * total;
  for (let index = 0; index < from.length; index++) {
    left -= from[index] as number;
    if (left < 0) return index;
  }
  return from.length - 1;
};

/** A small number that stands for a text in a key. `before` is that of what stands before the text. */
export function hashText(value: string, before = 0x811c9dc5): number {
  let h = before;
  for (let index = 0; index < value.length; index++) h = Math.imul(h ^ value.charCodeAt(index), 0x01000193);
  return h >>> 0;
}

/** A seed from a word or number, for simulation, tests and solo replays: the same text gives the same seed. */
export function seedFrom(value: string | number): Seed {
  const text = String(value);
  return [hashText(`a${text}`), hashText(`b${text}`), hashText(`c${text}`), hashText(`d${text}`)];
}
