import { expect, it } from 'vitest';
import { agentSeed } from '../../src/ai/agentSeed';
import { pictureOf } from '../../src/ai/defender/reasoned/picture';
import type { Kept, Memory } from '../../src/ai/memory';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import type { ServiceView } from '../../src/view/seatView';
import { tinyScenario } from '../harness/tinyScenario';
import { playServices } from './defender/moments';

// Every traveller is checked, and whoever is checked is stopped: rounds with several stops are common.
const board = makeBoard(
  tinyScenario((raw) => {
    raw.numbers.sensors.checks.harmlessTravel = 0.9;
    raw.numbers.weights.dossier = 3;
    for (const subject of raw.people.subjects) subject.heldBy = ['border'];
  }),
);

/** What Border sees whenever it is asked in an exercise: for its orders, and for every stop. */
function borderViews(salt: string): ServiceView[] {
  const views: ServiceView[] = [];
  playServices(board, seedFrom(salt), { level: 1, particles: 8 }, ({ view }) => {
    if (view.seat === board.borderService) views.push(structuredClone(view));
  });
  return views;
}

it('a service carries its belief on through the stops of a round, and does not begin it anew', () => {
  let stops = 0;
  for (const salt of ['stops-1', 'stops-2', 'stops-3']) {
    const memory: Memory = new Map();
    const mind = { board, seed: agentSeed(seedFrom(salt), 'border'), particles: 24 };
    const worlds = () => (memory.get('worlds/border') as Kept | undefined)?.filter;
    let carried: ReturnType<typeof worlds>;
    for (const view of borderViews(salt)) {
      const { belief } = pictureOf(view, { ...mind, memory });
      carried ??= worlds();
      expect(worlds()).toBe(carried);
      if (view.stop === null) continue;
      expect(belief).toEqual(pictureOf(view, mind).belief);
      stops += 1;
    }
  }
  expect(stops).toBeGreaterThan(2);
});
