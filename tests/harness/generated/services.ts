import fc from 'fast-check';
import { RESOURCES, SERVICE_ORDERS, SHAPES } from '../../../src/rules/shape/services';
import { both, whole } from './words';

const HUES = ['intelligence', 'border', 'response', 'coordination'] as const;

/** One to four services that share out some of the kinds of order, with something to pay for each of them. */
export const anyServices = fc
  .record({
    count: whole(1, 4),
    /** Who holds each kind; a number beyond the services leaves the kind out. */
    holders: fc.tuple(...SERVICE_ORDERS.map(() => whole(0, 5))),
    amounts: fc.tuple(...RESOURCES.map(() => whole(1, 5))),
    sends: whole(0, 3),
    stops: fc.boolean(),
    tips: fc.boolean(),
  })
  .map(({ count, holders, amounts, sends, stops, tips }) => {
    const resources = Object.fromEntries(RESOURCES.map((resource, index) => [resource, amounts[index] ?? 1]));
    return Array.from({ length: count }, (_, index) => {
      const held = SERVICE_ORDERS.filter((_kind, order) => holders[order] === index);
      return {
        id: `service-${index}`,
        name: both(`Service ${index}`),
        brief: both('Does what it can.'),
        letter: 'ABCD'[index] ?? 'A',
        shape: SHAPES[index] ?? 'circle',
        hue: HUES[index] ?? 'border',
        orders: held.length > 0 ? held : [SERVICE_ORDERS[index] ?? 'watch'],
        resources,
        sends,
        decidesStops: stops && index === 0,
        receivesTips: tips && index === count - 1,
      };
    });
  });

export type GeneratedServices = typeof anyServices extends fc.Arbitrary<infer T> ? T : never;
