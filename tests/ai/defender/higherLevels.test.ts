import { describe, expect, it } from 'vitest';
import { agentSeed } from '../../../src/ai/agentSeed';
import { decide } from '../../../src/ai/decide';
import type { Memory } from '../../../src/ai/memory';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import { otherWorld } from '../../../src/simulation/otherWorld/otherWorld';
import { en } from '../../../src/text/en';
import { fr } from '../../../src/text/fr';
import { tableFace } from '../../../src/view/tableFace';
import { view } from '../../../src/view/view';
import { deepFreeze } from '../../harness/deepFreeze';
import { loadShipped } from '../../harness/shipped';
import { tinyScenario } from '../../harness/tinyScenario';
import { playServices } from './moments';

const tiny = makeBoard(tinyScenario());
const face = tableFace(tiny, 'en');
const particles = 16;

describe.each([2, 3])('services of level %i', (level) => {
  const seed = seedFrom('service');
  const question = { face, level, seed, board: tiny, particles };

  it('give only orders that the rules accept, each with its reason in both languages', () => {
    const keys = new Set<string>();
    for (const board of [tiny, makeBoard(loadShipped('paris-2015'))]) {
      playServices(board, seedFrom('legal'), { level, particles }, ({ decision }) => {
        expect(decision.reasons).toHaveLength(decision.commands.filter(({ type }) => type !== 'ready').length);
        for (const { key } of decision.reasons) keys.add(key);
      });
    }
    expect(keys.size).toBeGreaterThan(8);
    for (const key of keys) {
      expect(en.reason).toHaveProperty(key.replace('reason.', ''));
      expect(fr.reason).toHaveProperty(key.replace('reason.', ''));
    }
  });

  it('decide alike with what they kept of earlier rounds and without', () => {
    const memory: Memory = new Map();
    let moments = 0;
    for (const game of ['one', 'two']) {
      playServices(tiny, seedFrom(game), { level, particles }, ({ view: seen }) => {
        const own = { ...question, view: seen, seed: agentSeed(seed, seen.seat) };
        expect(decide({ ...own, memory })).toEqual(decide(own));
        moments += 1;
      });
    }
    expect(moments).toBeGreaterThan(50);
  });

  it('decide alike on the view itself and on a frozen copy that went over the wire', () => {
    playServices(tiny, seedFrom('wire'), { level, particles }, ({ view: seen }) => {
      const wired = deepFreeze(JSON.parse(JSON.stringify(seen)));
      expect(decide({ ...question, view: wired })).toEqual(decide({ ...question, view: seen }));
    });
  });

  it('decide alike when everything that their seat may not know is changed', () => {
    let salt = 0;
    playServices(tiny, seedFrom('worlds'), { level, particles }, ({ state, view: seen }) => {
      salt += 1;
      const other = otherWorld(tiny, state, seen.seat, salt);
      expect(decide({ ...question, view: view(tiny, other, seen.seat, 'en') })).toEqual(
        decide({ ...question, view: seen }),
      );
    });
    expect(salt).toBeGreaterThan(20);
  });

  it('work through the checklist when there is no time, or no rules to reckon with', () => {
    playServices(tiny, seedFrom('hurry'), { level, particles }, ({ view: seen }) => {
      const checklist = decide({ ...question, level: 1, view: seen });
      const { board: _board, ...unruled } = question;
      expect(decide({ ...question, view: seen, budget: { milliseconds: 0 } }).commands).toEqual(checklist.commands);
      expect(decide({ ...unruled, view: seen }).commands).toEqual(checklist.commands);
    });
  });
});

describe('the culture of the services', () => {
  it.each([
    [0, 0],
    [1, 1],
  ])('sends no report where nobody shares, and some where all do: %i', (shares, least) => {
    const board = makeBoard(tinyScenario((raw) => Object.assign(raw, { culture: { shares } })));
    let sent = 0;
    playServices(board, seedFrom('culture'), { level: 2, particles }, ({ decision: { commands } }) => {
      sent += commands.filter(({ type }) => type === 'sendReport').length;
    });
    if (least === 0) expect(sent).toBe(0);
    else expect(sent).toBeGreaterThan(10);
  });
});
