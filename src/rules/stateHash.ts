import type { State } from './state';

const bits = new DataView(new ArrayBuffer(8));

/** Four lanes of 32 bits that everything of a state is stirred into. */
type Lanes = [number, number, number, number];

function stir(lanes: Lanes, value: number): void {
  for (let lane = 0; lane < 4; lane++) {
    let h = Math.imul((lanes[lane] as number) ^ value, 0x85ebca6b + 2 * lane);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    lanes[lane] = (h ^ (h >>> 16)) + 0x9e3779b9 + lane;
  }
}

function stirText(lanes: Lanes, text: string): void {
  stir(lanes, text.length);
  for (let index = 0; index < text.length; index++) stir(lanes, text.charCodeAt(index));
}

function stirValue(lanes: Lanes, value: unknown): void {
  if (value === null || value === undefined) stir(lanes, 1);
  else if (typeof value === 'boolean') stir(lanes, value ? 2 : 3);
  else if (typeof value === 'number') stirNumber(lanes, value);
  else if (typeof value === 'string') {
    stir(lanes, 5);
    stirText(lanes, value);
  } else if (Array.isArray(value)) {
    stir(lanes, 6);
    stir(lanes, value.length);
    for (const item of value) stirValue(lanes, item);
  } else stirFields(lanes, value as Record<string, unknown>);
}

function stirNumber(lanes: Lanes, value: number): void {
  bits.setFloat64(0, value === 0 ? 0 : value);
  stir(lanes, 4);
  stir(lanes, bits.getUint32(0));
  stir(lanes, bits.getUint32(4));
}

/** Fields count by name, in alphabetical order; one that is undefined counts as absent, as in a file. */
function stirFields(lanes: Lanes, fields: Record<string, unknown>): void {
  stir(lanes, 7);
  for (const name of Object.keys(fields).sort()) {
    if (fields[name] === undefined) continue;
    stirText(lanes, name);
    stirValue(lanes, fields[name]);
  }
  stir(lanes, 8);
}

/**
 * 128 bits, as 32 hexadecimal digits, that stand for a whole state: equal states have equal hashes in every engine.
 * It finds differences between a record and its replay; it is no protection against somebody who wants a collision.
 */
export function stateHash(state: State): string {
  const lanes: Lanes = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
  stirValue(lanes, state);
  for (let lane = 0; lane < 4; lane++) stir(lanes, lane);
  return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
