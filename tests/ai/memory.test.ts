import { describe, expect, it } from 'vitest';
import { agentSeed } from '../../src/ai/agentSeed';
import type { OpenBudget } from '../../src/ai/attacker/strong/budget';
import { openBudget } from '../../src/ai/attacker/strong/budget';
import { pictureOf } from '../../src/ai/defender/reasoned/picture';
import { pictureInTime } from '../../src/ai/defender/rehearsed/pictureInTime';
import type { Memory } from '../../src/ai/memory';
import { openMemories } from '../../src/ai/memory';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import type { ServiceView } from '../../src/view/seatView';
import { tinyScenario } from '../harness/tinyScenario';
import { playServices } from './defender/moments';

const tiny = makeBoard(tinyScenario());
const particles = 16;

/** A clock on which every look takes a millisecond. */
function clockWith(milliseconds: number): OpenBudget {
  let left = milliseconds;
  return { iterations: 1, mayGoOn: () => left-- > 0, left: () => left-- };
}

/** What one service sees at the start of each round of an exercise. */
function roundsOf(seat: string): ServiceView[] {
  const seen = new Map<number, ServiceView>();
  playServices(tiny, seedFrom('rounds'), { level: 1, particles }, ({ view }) => {
    if (view.seat === seat) seen.set(view.round, view);
  });
  return [...seen.values()];
}

describe('memories of several exercises', () => {
  it('stay one and the same for an exercise', () => {
    const memories = openMemories<string>();
    expect(memories.of('one')).toBe(memories.of('one'));
    expect(memories.of('other')).not.toBe(memories.of('one'));
  });

  it('are bounded: that of the exercise not asked about for longest goes first', () => {
    const memories = openMemories<string>(2);
    const [one, two] = [memories.of('one'), memories.of('two')];
    memories.of('one');
    memories.of('three');
    expect(memories.of('one')).toBe(one);
    expect(memories.of('two')).not.toBe(two);
  });

  it('are gone when the exercise has ended', () => {
    const memories = openMemories<string>();
    const before = memories.of('one');
    memories.forget('one');
    expect(memories.of('one')).not.toBe(before);
  });
});

describe('a picture that has to be ready in time', () => {
  const views = roundsOf('intelligence');
  const last = views.at(-1) as ServiceView;
  const mind = { board: tiny, seed: agentSeed(seedFrom('time'), 'intelligence'), particles };
  const [anew] = [pictureOf(last, mind)];

  it('is not begun where there is no time', () => {
    expect(views.length).toBeGreaterThan(3);
    expect(pictureInTime(last, mind, clockWith(0))).toBeNull();
    expect(pictureInTime(last, mind, openBudget({ milliseconds: 0 }))).toBeNull();
  });

  it('is the same without a clock, with time enough, and when its worlds caught up over several questions', () => {
    expect(pictureInTime(last, mind, openBudget({ iterations: 0 }))?.belief).toEqual(anew.belief);
    expect(pictureInTime(last, mind, clockWith(10_000))?.belief).toEqual(anew.belief);
    const memory: Memory = new Map();
    let asked = 0;
    let picture = null;
    while (picture === null && asked < 100) {
      picture = pictureInTime(last, { ...mind, memory }, clockWith(14));
      asked += 1;
    }
    expect(asked).toBeGreaterThan(1);
    expect(picture?.belief).toEqual(anew.belief);
  });

  it('needs one step a round for whoever is asked every round', () => {
    const memory: Memory = new Map();
    for (const view of views) {
      expect(pictureInTime(view, { ...mind, memory }, clockWith(24))?.belief).toEqual(pictureOf(view, mind).belief);
    }
  });

  it('keeps nothing of worlds that failed on the way', () => {
    const memory: Memory = new Map();
    pictureInTime(views[0] as ServiceView, { ...mind, memory }, clockWith(1000));
    const failing = { ...clockWith(1000), left: failsAfter(3) };
    expect(() => pictureInTime(last, { ...mind, memory }, failing)).toThrow('out of order');
    expect(pictureInTime(last, { ...mind, memory }, clockWith(10_000))?.belief).toEqual(anew.belief);
  });
});

function failsAfter(looks: number): () => number {
  let looked = 0;
  return () => {
    looked += 1;
    if (looked > looks) throw new Error('the clock is out of order');
    return 1000;
  };
}
