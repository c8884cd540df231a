import { expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import type { Notes, SeatNotes } from '../../src/simulation/engagement/notes';
import { addNotes } from '../../src/simulation/engagement/notes';
import { seatFigures } from '../../src/simulation/engagement/seatFigures';
import { takeNotes } from '../../src/simulation/engagement/takeNotes';
import { playGame } from '../../src/simulation/playGame';
import { tinyScenario } from '../harness/tinyScenario';

const board = makeBoard(tinyScenario());

function notesOf(game: number): Notes {
  const taker = takeNotes(board.seats);
  playGame(board, { seed: seedFrom(`notes-${game}`), attacker: 1, defenders: 1, asked: taker.asked });
  return taker.notes();
}

it('every seat has one pattern for each round it played', () => {
  const notes = notesOf(1);
  for (const seat of board.seats) {
    const page = notes[seat] as SeatNotes;
    expect(page.rounds).toBeGreaterThan(0);
    expect(Object.values(page.patterns).reduce((sum, times) => sum + times, 0)).toBe(page.rounds);
    expect(page.news).toBeLessThanOrEqual(page.rounds);
  }
});

it('the figures are the same in whatever order the games are added', () => {
  const games = [1, 2, 3, 4].map(notesOf);
  const forth: Notes = {};
  const back: Notes = {};
  for (const game of games) addNotes(forth, structuredClone(game));
  for (const game of [...games].reverse()) addNotes(back, structuredClone(game));
  expect(seatFigures(board.seats, back)).toEqual(seatFigures(board.seats, forth));
});

const page = (chosen: Record<string, number>, times = 100): SeatNotes => ({
  rounds: times,
  news: times / 2,
  asked: { watch: { kind: 'watch', times, chosen }, send: { kind: 'send', times, chosen: { none: 50, border: 50 } } },
  patterns: { 'send|watch': times },
});
const twoChoices = (notes: SeatNotes) => seatFigures(['border'], { border: notes })[0]?.twoChoices;

it.each([
  ['two options in a tenth of like states each', { quarter: 10, hub: 90 }, 1],
  ['an option that is hardly ever chosen', { quarter: 9, hub: 91 }, 0],
  ['two options that are always chosen together', { quarter: 100, hub: 100 }, 0],
  ['two options of which one is chosen in nearly every state', { quarter: 30, hub: 95 }, 0],
  ['doing it or not', { none: 80, quarter: 20 }, 1],
])('a choice with %s counts as %j says', (_name, chosen, share) => {
  expect(twoChoices(page(chosen))).toBe(share);
});

it('a card counts by the hands that held it, so that a large deck offers no less than a small one', () => {
  const chosen = { none: 40, rumour: 8, silence: 7, papers: 45 };
  const held = (offered: Record<string, number>): SeatNotes => {
    const notes = page(chosen);
    return { ...notes, asked: { ...notes.asked, watch: { kind: 'playCard', times: 100, chosen, offered } } };
  };
  const onlyRare = { none: 100, rumour: 20, silence: 25, papers: 45 };
  expect(twoChoices(held({ ...onlyRare, none: 500 }))).toBe(1);
  expect(twoChoices(held({ none: 500, rumour: 100, silence: 100, papers: 45 }))).toBe(0);
  expect(twoChoices(held({ none: 500, rumour: 12, silence: 12, papers: 45 }))).toBe(0);
});

it('like states that were hardly ever seen say nothing', () => {
  const rare = { ...page({ quarter: 5, hub: 5 }, 10), rounds: 10 };
  expect(twoChoices(rare)).toBe(0);
});

it('what is new is a share of the rounds', () => {
  expect(seatFigures(['border'], { border: page({}) })[0]?.newInbox).toBe(0.5);
});
