import type { ExploitabilityRow } from '../simulation/exploitability/exploitabilityReport';
import type { LadderRows } from '../simulation/ladder/ladder';
import { say } from '../text/say';
import type { Language, Words } from '../text/words';
import { shown, written } from './interval';

/** The ladder of one deck as it is told: its rows, and how far it came. */
export type DeckReport = { scenario: string; title: Record<Language, string>; rows: LadderRows; partial: boolean };
/** The ladders as data. */
export function laddersAsJson(
  decks: readonly DeckReport[],
  exploitability: readonly ExploitabilityRow[] | null,
  head: { games: number; seed: string; workers: number },
): string {
  const report = {
    ...head,
    decks: decks.map(({ scenario, rows, partial }) => ({
      scenario,
      partial,
      pairs: rows.pairs.map(({ attack, lost, ...pair }) => ({ ...pair, attack: written(attack), lost: written(lost) })),
      side: written(rows.side),
      ratings: rows.ratings.map((row) => ({ side: row.side, level: row.level, ...written(row) })),
      steps: rows.steps.map((row) => ({
        side: row.side,
        from: row.from,
        to: row.to,
        ...written(row),
        holds: row.holds,
      })),
    })),
    exploitability,
  };
  return JSON.stringify(report, null, 2);
}

/** The ladders as lines. */
export function laddersAsLines(
  decks: readonly DeckReport[],
  exploitability: readonly ExploitabilityRow[] | null,
  language: Language,
): string {
  const words = [...decks.flatMap((deck) => deckWords(deck, language)), ...(exploitability ?? []).map(exploitWords)];
  return words.map((one) => say(language, one)).join('\n');
}

function deckWords({ title, rows, partial }: DeckReport, language: Language): Words[] {
  return [
    { key: 'lessons.ladderHead', params: { title: { text: title } } },
    ...rows.pairs.map(({ attacker, defenders, games, attack, lost }) => {
      const pair = { attacker, defenders, n: games };
      const whole = shown(lost, 'share', language);
      const params = { ...pair, ...shown(attack, 'share', language), lost: whole.estimate };
      return { key: 'lessons.ladderPair', params: { ...params, lostLow: whole.low, lostHigh: whole.high } };
    }),
    { key: 'lessons.ladderSide', params: elo(rows.side) },
    ...rows.ratings.map((row) => ({
      key: 'lessons.ladderRating',
      params: { side: { words: { key: `lessons.side_${row.side}` } }, level: row.level, ...elo(row) },
    })),
    ...rows.steps.map((row) => ({
      key: 'lessons.ladderStep',
      params: {
        side: { words: { key: `lessons.side_${row.side}` } },
        from: row.from,
        to: row.to,
        ...elo(row),
        verdict: { words: { key: row.holds ? 'lessons.holds' : 'lessons.fails' } },
      },
    })),
    ...(partial ? [{ key: 'lessons.ladderPartial' }] : []),
  ];
}

function exploitWords({ side, level, exploitability }: ExploitabilityRow): Words {
  const params = { side: { words: { key: `lessons.side_${side}` } }, level, value: exploitability };
  return { key: 'lessons.exploitability', params };
}

const elo = ({ estimate, low, high }: { estimate: number; low: number; high: number }) => ({
  estimate: Math.round(estimate),
  low: Number.isFinite(low) ? Math.round(low) : '–',
  high: Number.isFinite(high) ? Math.round(high) : '–',
});
