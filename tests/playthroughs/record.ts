import { rmSync, writeFileSync } from 'node:fs';
import { Refusal } from '../../src/rules/refusal';
import type { Scenario } from '../../src/rules/shape/scenario';
import { findEndings, sealed } from './findEndings';
import {
  boardOf,
  endingName,
  fileOf,
  missingBands,
  type Recording,
  recordingsOf,
  shippedDecks,
  textOf,
} from './recording';
import { whatEverySeatSaw } from './whatEverySeatSaw';

/**
 * Records one exercise for every ending of each shipped deck, with what every seat saw:
 *
 *   npx tsx tests/playthroughs/record.ts           searches for all of them anew
 *   npx tsx tests/playthroughs/record.ts --keep    after a change of rules, decks or words that was meant: keeps what
 *                                                  was played wherever it still ends in the same way, and searches
 *                                                  only for the rest
 */
const EFFORT = { agents: 200, random: 2800 };

function main(keep: boolean): void {
  for (const deck of shippedDecks()) {
    const before = recordingsOf(deck.id);
    const kept = keep ? keptOf(deck, before) : new Map<string, Recording>();
    const found = findEndings(deck, EFFORT, kept, {
      enough: (names) =>
        keep && missingBands(deck, names).length === 0 && [...before.keys()].every((n) => names.has(n)),
      told: (game, what) => report(`${deck.id}: game ${game} ${what}`),
    });
    for (const name of before.keys())
      for (const kind of ['json', 'txt']) rmSync(fileOf(deck, name, kind), { force: true });
    for (const [name, recorded] of found) {
      writeFileSync(fileOf(deck, name, 'json'), textOf(recorded));
      writeFileSync(fileOf(deck, name, 'txt'), whatEverySeatSaw(boardOf(deck, recorded), recorded));
    }
    for (const band of missingBands(deck, found))
      report(`${deck.id}: no exercise that was played ends in the band ${band}`);
    report(`${deck.id}: ${found.size} endings, ${kept.size} of them kept`);
  }
}

/** The recordings that can still be played and still end as they did. */
function keptOf(deck: Scenario, before: ReadonlyMap<string, Recording>): Map<string, Recording> {
  const kept = new Map<string, Recording>();
  for (const [name, recorded] of before) {
    try {
      const again = sealed(deck, recorded);
      if (endingName(again.ending) === name) kept.set(name, again);
    } catch (cause) {
      if (!(cause instanceof Refusal)) report(`${deck.id}-${name}: ${cause instanceof Error ? cause.message : cause}`);
    }
  }
  return kept;
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv.includes('--keep'));
