import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { State } from '../../src/rules/state';
import { stateHash } from '../../src/rules/stateHash';
import {
  boardOf,
  endingName,
  fileOf,
  hashOfDeck,
  missingBands,
  type Recording,
  recordingsOf,
  replayed,
  shippedDecks,
} from './recording';
import { whatEverySeatSaw } from './whatEverySeatSaw';

const AGAIN = 'if that was meant, run: npx tsx tests/playthroughs/record.ts --keep';

describe.each(shippedDecks())('the recorded playthroughs of $id', (deck) => {
  const recordings = recordingsOf(deck.id);
  const since = (hash: number) => (hash === hashOfDeck(deck) ? 'the rules or the words' : 'the deck (or the rules)');

  it('reach every band of the deck', () => {
    expect(missingBands(deck, recordings).map((band) => `no recorded exercise ends in the band ${band}`)).toEqual([]);
  });

  it('include one that Control ends', () => {
    expect([...recordings.values()].map(({ ending }) => ending.why)).toContain('control');
  });

  if (deck.manhunt !== undefined)
    it('include one that comes from the build-up into the manhunt and ends there', () => {
      const hunts = [...recordings.values()].filter(({ ending }) => ending.act === 'manhunt');
      expect(hunts.filter(({ scenario }) => scenario.options.act !== 'manhunt')).not.toEqual([]);
    });

  it.each([...recordings])('replay whole: %s', (name, recorded) => {
    const changed = `${since(recorded.scenario.hash)} changed since this was recorded; ${AGAIN}`;
    const state = replayedOr(changed, deck, recorded);
    expect(state.outcome, changed).toMatchObject({ band: recorded.ending.band, why: recorded.ending.why });
    expect(state.act, changed).toBe(recorded.ending.act);
    expect(endingName(recorded.ending)).toBe(name);
    expect(stateHash(state), changed).toBe(recorded.hash);
  });

  it.each([...recordings])('show every seat what it was shown then: %s', (name, recorded) => {
    const golden = readFileSync(fileOf(deck, name, 'txt'), 'utf8');
    expect(whatEverySeatSaw(boardOf(deck, recorded), recorded), `what a seat reads has changed; ${AGAIN}`).toBe(golden);
  });
});

function replayedOr(complaint: string, deck: Scenario, recorded: Recording): State {
  try {
    return replayed(deck, recorded);
  } catch (cause) {
    throw new Error(`a command is not allowed any more: ${complaint}`, { cause });
  }
}
