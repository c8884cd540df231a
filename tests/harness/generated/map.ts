import fc from 'fast-check';
import { BORDERS, ROUTE_MODES } from '../../../src/rules/shape/map';
import { both, whole } from './words';

const LAND_KINDS = ['transit', 'hub', 'district', 'institution'] as const;

/** A map in one piece: a haven, some places, one to three targets, and sectors that are each crossed by a route. */
export const anyMap = fc
  .record({
    kinds: fc.array(fc.constantFrom(...LAND_KINDS), { minLength: 1, maxLength: 6 }),
    targets: whole(1, 3),
    borders: fc.array(fc.constantFrom(...BORDERS), { maxLength: 4 }),
    base: fc.constantFrom('theatre' as const, 'plain' as const),
    numbers: fc.infiniteStream(fc.nat(9999)),
  })
  .map(({ kinds, targets, borders, base, numbers }) => {
    const below = (count: number) => (numbers.next().value ?? 0) % count;
    const allKinds = ['haven', 'district', ...kinds, ...Array<'target'>(targets).fill('target')];
    const places = allKinds.map((kind, index) => ({
      id: `${kind}-${index}`,
      name: both(`Place ${index}`),
      kind,
      lat: 40 + (index % 4) * 2,
      lon: 10 + Math.floor(index / 4) * 3,
      influence: kind === 'district' ? below(4) : 0,
    }));
    const way = (from: number, to: number) => ({
      from: places[from]?.id ?? '',
      to: places[to]?.id ?? '',
      mode: ROUTE_MODES[below(ROUTE_MODES.length)] ?? 'road',
    });
    const tree = places.slice(1).map((_, index) => way(below(index + 1), index + 1));
    const extra = places.slice(2).map((_, index) => way(index, index + 2));
    const routes = [...tree, ...extra].map((route, index) => {
      const sector = index < borders.length ? index : below(8);
      return sector < borders.length ? { ...route, sector: `sector-${sector}` } : route;
    });
    const sectors = borders.slice(0, routes.length).map((border, index) => ({
      id: `sector-${index}`,
      name: both(`Sector ${index}`),
      border,
      lat: 41,
      lon: 11 + index,
    }));
    const land =
      base === 'plain'
        ? [
            [
              [39, 9],
              [48, 9],
              [48, 20],
              [39, 20],
            ],
          ]
        : [];
    return {
      base,
      land,
      fit: [places[0]?.id ?? '', places[1]?.id ?? ''],
      places,
      routes,
      sectors,
      note: both('A map.'),
    };
  });

export type GeneratedMap = typeof anyMap extends fc.Arbitrary<infer T> ? T : never;
