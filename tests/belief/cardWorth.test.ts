import { describe, expect, it } from 'vitest';
import { usualCardWorth, withCard } from '../../src/belief/cardWorth';
import { modelOf } from '../../src/belief/model';
import { makeBoard } from '../../src/rules/board';
import { publicScenario } from '../../src/view/publicScenario';
import { loadShipped } from '../harness/shipped';

const paris = loadShipped('paris-2015');
const model = modelOf(makeBoard(paris));
const listed = paris.people.cells.reduce((sum, cell) => sum + cell.listed, 0);

describe('what a card that speaks of somebody is worth', () => {
  it('makes the person of whom nothing else is known as likely as the card is right', () => {
    const anybody = listed / paris.people.subjects.length;
    for (const right of [0.3, 0.5, 0.7]) expect(withCard(model, anybody, right)).toBeCloseTo(right, 9);
  });

  it('leaves who is surely harmless harmless, and who surely belongs a member', () => {
    expect(withCard(model, 0, 0.7)).toBe(0);
    expect(withCard(model, 1, 0.7)).toBe(1);
  });

  it('speaks against a person where the deck’s cards are right less often than anybody drawn by chance', () => {
    expect(withCard(model, 0.3, 0.05)).toBeLessThan(0.3);
    expect(withCard(model, 0.3, 0.95)).toBeGreaterThan(0.8);
  });

  it('is the same to whoever reads by the public part of the deck, so that the page and the agents believe alike', () => {
    const told = modelOf(makeBoard(publicScenario(paris)));
    expect(usualCardWorth(told)).toBeCloseTo(usualCardWorth(model), 9);
    expect(usualCardWorth(model)).toBeGreaterThan(1.5);
  });
});
