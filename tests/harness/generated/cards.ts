import fc from 'fast-check';
import { FIDELITY } from '../../../src/rules/shape/cards';
import { type Nameable, type Standing, someEffects } from './effects';
import type { GeneratedServices } from './services';
import { both, chance, whole } from './words';

export type CardFrame = {
  names: Nameable;
  services: GeneratedServices;
  cells: string[];
  objectives: string[];
  rounds: number;
  failAt: number;
};

/** Conditions that some exercise can meet. An answer is asked of the first card, which every later one may name. */
function anyDeal({ rounds, failAt }: CardFrame, first: string | null) {
  const inRounds = fc
    .tuple(whole(1, rounds), whole(1, rounds))
    .map(([a, b]) => ({ when: 'round' as const, from: Math.min(a, b), to: Math.max(a, b) }));
  const others = fc.oneof(
    whole(1, 9).map((value) => ({ when: 'trustBelow' as const, value })),
    whole(0, 6).map((count) => ({ when: 'afterIncident' as const, rounds: count })),
    fc.boolean().map((declared) => ({ when: 'emergency' as const, declared })),
    ...(failAt > 1 ? [whole(1, failAt - 1).map((value) => ({ when: 'severityAtLeast' as const, value }))] : []),
    ...(first === null ? [] : [fc.constant({ when: 'answered' as const, card: first, option: 'option-0' })]),
  );
  return fc.oneof(
    { weight: 3, arbitrary: inRounds.map((one) => [one]) },
    { weight: 1, arbitrary: others.map((one) => [one]) },
    { weight: 1, arbitrary: fc.tuple(inRounds, others).map(([one, other]) => [one, other]) },
  );
}

function anyOption({ names, services }: CardFrame, standing: Standing, seat: number, index: number) {
  const resources = Object.entries(services[seat]?.resources ?? {});
  const cost = fc
    .constantFrom(...resources)
    .chain(([resource, has]) => whole(1, has).map((amount) => ({ cost: { resource, amount } })));
  return fc
    .record({
      paid: index === 0 ? fc.constant({}) : fc.oneof(fc.constant({}), cost),
      effects: someEffects(names, standing, 0),
      atOnce: fc.boolean(),
    })
    .map(({ paid, effects, atOnce }) => ({
      id: `option-${index}`,
      title: both(`Option ${index}`),
      does: both('Something happens.'),
      defence: both('It may help.'),
      ...paid,
      effects,
      atOnce,
    }));
}

/** A decision card of some seat; its first option is the default and costs nothing. */
export function anyCard(frame: CardFrame, index: number) {
  const about = fc.oneof(
    fc.constant(null),
    fc.record({ cell: fc.constantFrom(...frame.cells), trueChance: chance, companion: fc.boolean() }),
    fc.constant({ trueChance: 0, companion: false }),
  );
  return fc.tuple(whole(0, frame.services.length - 1), about, whole(2, 4)).chain(([seat, person, options]) => {
    const standing = person === null ? 'nobody' : person.companion ? 'companion' : 'about';
    return fc
      .record({
        deal: anyDeal(frame, index === 0 ? null : 'card-0'),
        objective: fc.constantFrom(...frame.objectives),
        options: fc.tuple(...Array.from({ length: options }, (_, at) => anyOption(frame, standing, seat, at))),
      })
      .map(({ deal, objective, options: made }) => ({
        id: `card-${index}`,
        title: both(`Card ${index}`),
        seat: `service-${seat}`,
        deal,
        situation: both(person === null ? 'Something is asked.' : 'Something is said of {person}.'),
        objective,
        ...(person === null ? {} : { about: person }),
        options: made,
        default: 'option-0',
        review: {
          done: both('Something was done.'),
          cameOfIt: both('Something came of it.'),
          sources: ['paper'],
          confidence: 'C',
          fidelity: 'invented',
        },
      }));
  });
}

/** A card for the attacker's hand. */
export function anyOpportunity({ names }: CardFrame, index: number) {
  return fc.constantFrom('nothing' as const, 'cell' as const, 'place' as const).chain((needs) =>
    fc
      .record({ effects: someEffects(names, needs, 1), copies: whole(1, 3), fidelity: fc.constantFrom(...FIDELITY) })
      .map(({ effects, copies, fidelity }) => ({
        id: `chance-${index}`,
        title: both(`Chance ${index}`),
        does: both('Something changes.'),
        needs,
        copies,
        effects,
        fidelity,
      })),
  );
}
