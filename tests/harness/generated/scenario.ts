import fc from 'fast-check';
import { DOCTRINES } from '../../../src/rules/shape/numbers';
import { ATTACKER_ORDERS, SERVICE_ORDERS } from '../../../src/rules/shape/services';
import { anyCard, anyOpportunity, type CardFrame } from './cards';
import { anyMap, type GeneratedMap } from './map';
import { anyNumbers } from './numbers';
import { anyServices, type GeneratedServices } from './services';
import { both, chance, whole } from './words';

const SPARE = 6;
const OBJECTIVES = ['see', 'share'];

/** One to three cells of up to four, and at least twice as many listed people as the cells draw from them. */
function anyPeople(map: GeneratedMap, services: GeneratedServices, rounds: number) {
  const homes = map.places.filter(({ kind }) => kind !== 'target').map(({ id }) => id);
  const holders = services.map(({ id }) => id);
  const cell = fc.record({
    start: fc.constantFrom(...homes),
    listed: whole(0, 2),
    unlisted: whole(0, 2),
    trained: fc.boolean(),
    earliest: whole(1, rounds),
    head: fc.boolean(),
  });
  const subject = fc.record({
    home: fc.constantFrom(...homes),
    heldBy: fc.subarray(holders, { minLength: 1 }),
  });
  return fc
    .record({
      cells: fc.array(cell, { minLength: 1, maxLength: 3 }),
      subjects: fc.array(subject, { minLength: 12, maxLength: 16 }),
      unlistedHarmless: whole(0, 8),
    })
    .map(({ cells, subjects, unlistedHarmless }) => ({
      cells: cells.map((one, index) => ({
        ...one,
        id: `cell-${index}`,
        name: both(`Cell ${index}`),
        unlisted: one.listed + one.unlisted === 0 ? 1 : one.unlisted,
        linkedTo: cells.length > 1 ? [`cell-${(index + 1) % cells.length}`] : [],
      })),
      subjects: subjects.map((one) => ({ ...one, note: both('An old note.') })),
      unlistedHarmless,
      spare: SPARE,
    }));
}

function anyGuide(services: GeneratedServices, rounds: number) {
  const ofService = services.map(({ id, orders }) =>
    fc.record({ seat: fc.constant(id), suggests: fc.constantFrom(...orders, 'send') }),
  );
  const ofAttacker = fc.record({ seat: fc.constant('attacker'), suggests: fc.constantFrom(...ATTACKER_ORDERS) });
  const line = fc.record({ wish: fc.oneof(...ofService, ofAttacker), round: whole(1, rounds) });
  return fc.array(
    line.map(({ wish, round }) => ({ ...wish, round, text: both('Try this.') })),
    { maxLength: 4 },
  );
}

/** Any scenario file in which there is nothing that keeps it from being played, as its author would write it. */
export const anyScenario = fc
  .record({ map: anyMap, services: anyServices, rounds: whole(2, 6) })
  .chain(({ map, services, rounds }) =>
    anyPeople(map, services, rounds).chain((people) => {
      const operatives = people.cells.reduce((sum, { listed, unlisted }) => sum + listed + unlisted, SPARE);
      return anyNumbers(rounds, operatives).chain((numbers) => {
        const frame: CardFrame = {
          names: {
            places: map.places.map(({ id }) => id),
            sectors: map.sectors.map(({ id }) => id),
            services: services.map(({ id }) => id),
          },
          services,
          cells: people.cells.map(({ id }) => id),
          objectives: OBJECTIVES,
          rounds,
          failAt: numbers.failAt,
        };
        return fc
          .record({
            doctrine: fc.constantFrom(...DOCTRINES),
            cards: whole(0, 6).chain((count) =>
              fc.tuple(...Array.from({ length: count }, (_, index) => anyCard(frame, index))),
            ),
            opportunities: whole(0, 4).chain((count) =>
              fc.tuple(...Array.from({ length: count }, (_, index) => anyOpportunity(frame, index))),
            ),
            guide: anyGuide(services, rounds),
            plans: fc.array(fc.tuple(whole(0, 2), whole(1, rounds), chance, chance, chance), {
              minLength: 1,
              maxLength: 3,
            }),
            threat: whole(1, 4),
          })
          .map(({ doctrine, cards, opportunities, guide, plans, threat }) => ({
            version: 1,
            id: 'generated',
            title: both('Generated'),
            summary: both('Drawn by lot.'),
            minutes: [5, 10],
            fictional: true,
            marking: both('EXERCISE'),
            calendar: { start: '2030-01-07', daysPerRound: 7, rounds },
            threatAtStart: threat,
            map,
            services,
            leavesOut: SERVICE_ORDERS.filter((kind) => !services.some(({ orders }) => orders.includes(kind))),
            attacker: { name: both('Attacker'), brief: both('Hides.'), doctrine },
            people,
            numbers,
            cards,
            opportunities,
            guide,
            objectives: OBJECTIVES.map((id) => ({
              id,
              title: both(id),
              capability: both('Sharing'),
              tasks: [both('Do it.')],
            })),
            playbooks: plans.map(([size, strikeFrom, caution, patience, growth], index) => {
              const sizes = numbers.doctrines[doctrine].sizes;
              return {
                id: `plan-${index}`,
                name: both(`Plan ${index}`),
                size: sizes[size % sizes.length],
                strikeFrom,
                caution,
                patience,
                growth,
              };
            }),
            difficulties: [{ id: 'standard', name: both('Normal'), says: both('Plain.'), attacker: 1, defenders: 1 }],
            bands: [
              { id: 'calm', title: both('Calm'), words: both('Nothing happened.'), severityTo: 0 },
              { id: 'hurt', title: both('Hurt'), words: both('Something happened.') },
            ],
            sources: [{ id: 'paper', title: 'A paper' }],
          }));
      });
    }),
  );
