import { describe, expect, it } from 'vitest';
import { drawCardPerson } from '../../src/rules/cardPerson';
import { cardsAwaiting } from '../../src/rules/cards';
import type { DecisionCard } from '../../src/rules/shape/cards';
import { table } from '../harness/table';
import type { RawScenario } from '../harness/tinyScenario';

const answer = (card: string, option: string) => ({ type: 'answerCard', card, option }) as const;

/** Two more cards for Border, due from round 1; the second runs out first. */
function moreForBorder(raw: RawScenario): void {
  const [, card] = raw.cards;
  raw.cards.push({ ...card, id: 'second' }, { ...card, id: 'urgent', deal: [{ when: 'round', from: 1, to: 1 }] });
}

describe('decision cards', () => {
  it('are dealt to the seat that faces them when their condition holds, and to no other', () => {
    const t = table();
    expect(t.state.cards.map(({ card, seat }) => [card, seat])).toEqual([['open-borders', 'border']]);
    t.rounds(1);
    expect(cardsAwaiting(t.state, 'coordination').map(({ card }) => card)).toEqual(['warning']);
    expect(cardsAwaiting(t.state, 'intelligence')).toEqual([]);
    for (const { words, seenBy } of t.state.log.filter(({ words: said }) => said.key === 'evidence.cardDealt')) {
      expect([words.key, seenBy.length]).toEqual(['evidence.cardDealt', 1]);
    }
  });

  it('come one a round to a seat, those that run out first, and each only once', () => {
    const t = table({ scenario: moreForBorder });
    t.rounds(5);
    expect(t.state.cards.filter(({ seat }) => seat === 'border').map(({ card, round }) => [card, round])).toEqual([
      ['urgent', 1],
      ['open-borders', 2],
      ['second', 3],
    ]);
  });

  it('are about an operative of the named cell with the stated chance, otherwise about somebody harmless, listed both times', () => {
    let right = 0;
    for (let game = 0; game < 300; game++) {
      const t = table({ seed: `card ${game}` });
      const card = t.board.cards.get('warning') as DecisionCard;
      const about = drawCardPerson(t.board, t.state, card);
      const person = t.person(about.person as string);
      expect(person.cell === 'returnees').toBe(about.true);
      expect(person.subject).not.toBeNull();
      expect(about.companion).not.toBeNull();
      if (about.true) right++;
    }
    expect(right / 300).toBeGreaterThan(0.6);
    expect(right / 300).toBeLessThan(0.8);
  });

  it('must be answered before a seat is ready', () => {
    const t = table();
    expect(t.refused('border', { type: 'ready' })).toBe('refuse.cardWaits');
    t.act('border', answer('open-borders', 'leave'));
    t.act('border', { type: 'ready' });
  });

  it('are answered once, by their own seat, with an option they have', () => {
    const t = table();
    expect(t.refused('response', answer('open-borders', 'leave'))).toBe('law.cardNotYours');
    expect(t.refused('border', answer('warning', 'act'))).toBe('law.cardNotYours');
    expect(t.refused('border', answer('open-borders', 'act'))).toBe('law.cardNoOption');
    t.act('border', answer('open-borders', 'leave'));
    expect(t.refused('border', answer('open-borders', 'more'))).toBe('law.cardAnswered');
  });

  it('cost at once, and cannot be paid with what orders have taken', () => {
    const t = table();
    t.rounds(1);
    const [one, two, three] = t.file('coordination').map(({ person }) => person as string);
    for (const person of [one, two, three]) t.order('coordination', { kind: 'askPartner', person: person as string });
    expect(t.refused('coordination', answer('warning', 'act'))).toBe('law.cardCost');
    t.act('coordination', { type: 'withdrawAll' });
    t.act('coordination', answer('warning', 'act'));
    expect(t.state.services.coordination?.spent).toEqual({ point: 1 });
    t.rounds(1);
    expect(t.state.services.coordination?.spent).toEqual({});
  });

  it('have their effects at once where the option says so, else at the start of execution', () => {
    const t = table();
    t.act('border', answer('open-borders', 'more'));
    expect(t.state.lasting).toEqual([]);
    t.rounds(1);
    expect(t.state.lasting).toMatchObject([{ what: 'checks', places: ['rail'], amount: 1, until: 2 }]);
    t.act('coordination', answer('warning', 'act'));
    expect(t.state.awaited.filter(({ report }) => report.sensor === 'card').map(({ service }) => service)).toEqual([
      'coordination',
      'intelligence',
      'border',
      'coordination',
    ]);
  });

  it('that nobody answers take their default, recorded as no decision', () => {
    const t = table();
    t.rounds(1);
    expect(t.state.cards[0]?.answer).toMatchObject({ option: 'leave', by: 'default', round: 1 });
    expect(
      t.state.log.some(({ words, seenBy }) => words.key === 'evidence.cardDefault' && seenBy.includes('border')),
    ).toBe(true);
  });
});

describe('opportunity cards', () => {
  it('fill the hand at the start and come one a round while there is room', () => {
    const t = table();
    expect([t.state.attacker.hand.length, t.state.attacker.deck.length]).toEqual([3, 3]);
    t.rounds(1);
    expect([t.state.attacker.hand.length, t.state.attacker.deck.length]).toEqual([3, 3]);
  });

  it('leave the hand when they are played, do what they say, and are replaced', () => {
    const t = table();
    t.state.attacker.hand = ['borrowed-papers', 'rumour', 'rumour'];
    t.order('attacker', { kind: 'playCard', card: 'borrowed-papers', cell: 'helpers' });
    t.rounds(1);
    expect(t.cell('helpers').papers).toBe(true);
    expect(t.state.attacker.hand).toHaveLength(3);
    expect(t.state.attacker.deck).toHaveLength(2);
  });

  it('make a false tip likely where a rumour is spread', () => {
    const t = table({ luck: { decoy: true, tipFalse: 0, tipTrue: false } });
    t.state.attacker.hand = ['rumour'];
    t.order('attacker', { kind: 'playCard', card: 'rumour', place: 'hub' });
    t.rounds(1);
    expect(t.file('response').filter(({ sensor }) => sensor === 'tip')).toMatchObject([{ place: 'hub' }]);
  });
});
