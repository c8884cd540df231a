// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/client/map/box';
import { KEY_KINDS, KEY_MODES } from '../../../src/client/map/MapKey';
import { placeCard } from '../../../src/client/map/MapTooltip';
import type { RouteLine } from '../../../src/client/map/routeLines';
import { framesAlong, wayBetween } from '../../../src/client/map/wayBetween';
import { PLACE_KINDS, ROUTE_MODES } from '../../../src/rules/shape/map';

const road = (from: string, to: string, line: RouteLine['line']): RouteLine => ({ from, to, mode: 'road', line });
const ROADS = [
  road('a', 'b', [
    [0, 0],
    [0, 10],
  ]),
  road('c', 'b', [
    [20, 10],
    [0, 10],
  ]),
];

describe('a counter that moved', () => {
  it('travels leg by leg along the routes, whichever end a route names first', () => {
    expect(wayBetween(ROADS, 'a', 'c')).toEqual([
      [0, 0],
      [0, 10],
      [0, 10],
      [20, 10],
    ]);
    expect(wayBetween(ROADS, 'a', 'elsewhere')).toBeNull();
  });

  it('starts where it came from and ends where it stands', () => {
    const frames = framesAlong(wayBetween(ROADS, 'a', 'c') ?? []);
    expect(frames[0]).toEqual({ transform: 'translate(-20.0px, -10.0px)', offset: 0 });
    expect(frames.at(-1)).toEqual({ transform: 'translate(0.0px, 0.0px)', offset: 1 });
  });
});

describe('the card beside a place', () => {
  it('goes further off rather than cover another place that may be chosen', () => {
    const ringed = [
      [400, 260],
      [360, 240],
      [440, 330],
      [300, 300],
      [500, 300],
    ] as const;
    const box = placeCard([400, 300], { width: 200, height: 120 }, { width: 800, height: 600 }, ringed);
    expect(ringed.filter((point) => holds(box, point))).toEqual([]);
    expect(holds(box, [400, 300])).toBe(false);
  });
});

describe('the key', () => {
  it('can explain every kind of place and route', () => {
    expect([...KEY_KINDS].sort()).toEqual([...PLACE_KINDS].sort());
    expect([...KEY_MODES].sort()).toEqual([...ROUTE_MODES].sort());
  });
});
