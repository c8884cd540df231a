import { expect, it } from 'vitest';
import { chanceFor } from '../../../src/ai/chance';
import { answerByWorth } from '../../../src/ai/defender/reasoned/answerByWorth';
import { pictureOf } from '../../../src/ai/defender/reasoned/picture';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import { loadShipped } from '../../harness/shipped';
import { playServices } from './moments';

const board = makeBoard(loadShipped('paris-2015'));
const particles = 24;

/** By card: how often each answer was taken, over many lucks, at each moment that the card first lay there. */
function answersTaken(): Map<string, Map<string, number>> {
  const taken = new Map<string, Map<string, number>>();
  playServices(board, seedFrom('answers'), { level: 2, particles }, ({ view }) => {
    if (view.phase !== 'planning' || view.round > 4) return;
    const fresh = view.cards.filter(({ card, answer }) => answer === null && !taken.has(card));
    if (fresh.length === 0) return;
    const picture = pictureOf(view, { board, seed: seedFrom('mind'), particles });
    for (const { card } of fresh) taken.set(card, new Map());
    for (let luck = 0; luck < 60; luck++) {
      const chance = chanceFor(seedFrom(`luck-${luck}`), view.seat, view.round);
      for (const command of answerByWorth(view, picture, { level: 2, chance }).commands) {
        if (command.type !== 'answerCard') continue;
        const counts = taken.get(command.card);
        counts?.set(command.option, (counts.get(command.option) ?? 0) + 1);
      }
    }
  });
  return taken;
}

it('answers most cards now in this way, now in that, and each by one of the card’s own options', () => {
  const taken = answersTaken();
  expect(taken.size).toBeGreaterThan(5);
  const ways = [...taken].map(([card, counts]) => {
    const options = board.cards.get(card)?.options.map(({ id }) => id) ?? [];
    for (const option of counts.keys()) expect(options).toContain(option);
    return counts.size;
  });
  expect(ways.filter((count) => count > 1).length).toBeGreaterThan(ways.length / 2);
});

it('answers a partner’s warning far more often than it leaves the warning in the queue', () => {
  const counts = answersTaken().get('foreign-warning');
  const answered = counts?.get('answer-and-ask') ?? 0;
  expect(answered).toBeGreaterThan(3 * (counts?.get('leave-in-queue') ?? 0));
});
