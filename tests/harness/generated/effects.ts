import fc from 'fast-check';
import type { Effect, PlainEffect } from '../../../src/rules/effects/schemas';
import { RESOURCES } from '../../../src/rules/shape/services';
import { between, both, chance, whole } from './words';

/** What effects may name. */
export type Nameable = { places: string[]; sectors: string[]; services: string[] };
/** Where an effect stands: on a card about somebody, on one about nobody, or in the attacker's hand. */
export type Standing = 'about' | 'companion' | 'nobody' | 'cell' | 'place' | 'nothing';

type Made<K extends PlainEffect['do']> = fc.Arbitrary<Extract<PlainEffect, { do: K }>>;
type Makers = { [K in PlainEffect['do']]: (names: Nameable, standing: Standing) => Made<K> | null };

const rounds = whole(1, 4);
const onCard = (standing: Standing) => standing === 'about' || standing === 'companion' || standing === 'nobody';
const ofPerson = (standing: Standing) => standing === 'about' || standing === 'companion';
const someOf = (list: string[]) => fc.subarray(list, { minLength: 1, maxLength: Math.min(3, list.length) });

/** One maker for each kind of effect; null where the kind does not belong. A new kind needs its line here. */
const MAKERS: Makers = {
  alert: (_, standing) =>
    ofPerson(standing)
      ? fc.record({ do: fc.constant('alert'), code: fc.constantFrom('discreet', 'check', 'detain') })
      : null,
  announce: () => fc.constant({ do: 'announce', text: both('Something was said.') }),
  checks: ({ sectors }) =>
    sectors.length === 0
      ? null
      : fc.record({ do: fc.constant('checks'), sectors: someOf(sectors), units: whole(-3, 3), rounds }),
  delay: ({ places }) =>
    fc.record({ do: fc.constant('delay'), place: fc.constantFrom(...places), chance, rounds: whole(1, 4) }),
  distract: ({ services }) =>
    fc.record({ do: fc.constant('distract'), service: fc.constantFrom(...services), factor: chance, rounds }),
  falseReport: (_, standing) => (standing === 'place' ? fc.record({ do: fc.constant('falseReport'), chance }) : null),
  guards: ({ places }) =>
    fc.record({ do: fc.constant('guards'), places: someOf(places), details: whole(1, 3), rounds }),
  hold: (_, standing) => (ofPerson(standing) ? fc.record({ do: fc.constant('hold'), finds: chance }) : null),
  influence: ({ places }) =>
    fc.record({ do: fc.constant('influence'), place: fc.constantFrom(...places), by: whole(-3, 3) }),
  papers: (_, standing) => (standing === 'cell' ? fc.constant({ do: 'papers' }) : null),
  readiness: (_, standing) =>
    standing === 'cell' ? fc.record({ do: fc.constant('readiness'), by: whole(-2, 2) }) : null,
  recruitOdds: () => fc.record({ do: fc.constant('recruitOdds'), by: between(-1, 1), rounds }),
  report: ({ places, services }, standing) =>
    fc.record({
      do: fc.constant('report'),
      to: someOf(services),
      about:
        standing === 'companion'
          ? fc.constantFrom('person', 'companion', 'place')
          : standing === 'about'
            ? fc.constantFrom('person', 'place')
            : fc.constant('place'),
      place: fc.constantFrom(...places),
      weight: between(-3, 3),
      grade: fc.constantFrom('A1', 'B2', 'C3', 'F6'),
      after: whole(0, 3),
      text: fc.constant(both(ofPerson(standing) ? 'Something about {person}.' : 'Something about a place.')),
    }),
  resource: ({ services }) =>
    fc.record({
      do: fc.constant('resource'),
      service: fc.constantFrom(...services),
      resource: fc.constantFrom(...RESOURCES),
      by: whole(-5, 5),
      rounds,
    }),
  sends: ({ services }) =>
    fc.record({ do: fc.constant('sends'), services: someOf(services), by: whole(-2, 4), rounds }),
  threat: () => fc.record({ do: fc.constant('threat'), to: whole(1, 4) }),
  tips: () => fc.record({ do: fc.constant('tips'), factor: between(0, 4), rounds }),
  traces: (_, standing) =>
    fc.record({
      do: fc.constant('traces'),
      factor: between(0, 3),
      where: standing === 'cell' ? fc.constantFrom('everywhere', 'chosen-cell') : fc.constant('everywhere'),
      rounds,
    }),
  trust: (_, standing) =>
    fc.record({ do: fc.constant('trust'), by: onCard(standing) ? between(-2, 2) : between(-1, 0) }),
};

/** Every kind of effect that the generator makes. */
export const GENERATED_EFFECTS = [...Object.keys(MAKERS), 'chance'];

/** Some effects that may stand there, some of them only by chance. */
export function someEffects(names: Nameable, standing: Standing, least: number): fc.Arbitrary<Effect[]> {
  const kinds = Object.values(MAKERS).flatMap((make) => make(names, standing) ?? []) as fc.Arbitrary<PlainEffect>[];
  const plain = fc.oneof(...kinds);
  const byChance = fc.record({
    do: fc.constant('chance' as const),
    chance,
    // biome-ignore lint/suspicious/noThenProperty: the scenario file's own word for what happens
    then: fc.array(plain, { minLength: 1, maxLength: 2 }),
    else: fc.array(plain, { maxLength: 1 }),
  });
  return fc.array(fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: byChance }), {
    minLength: least,
    maxLength: 3,
  });
}
