import { expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import type { Scenario } from '../../src/rules/shape/scenario';
import { withOptions } from '../../src/rules/withOptions';
import { publicScenario } from '../../src/view/publicScenario';
import { loadShipped } from '../harness/shipped';

const decks = ['paris-2015', 'first-watch'].map((id) => loadShipped(id));

/** Every text of a part of a scenario that is longer than a word or two. */
function texts(part: unknown): string[] {
  if (typeof part === 'string') return part.length > 14 && part.includes(' ') ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : [];
}
const secretParts = ({ cards, opportunities, injects, guide, historical, objectives, bands, sources }: Scenario) => [
  cards,
  opportunities,
  injects,
  guide,
  historical,
  objectives,
  bands,
  sources,
];

it.each(decks)('holds no word of a card, an inject, a hint, the record or a dossier: $id', (deck) => {
  const written = JSON.stringify(publicScenario(deck));
  const secret = [...secretParts(deck), deck.people, deck.playbooks.map(({ name }) => name)].flatMap(texts);
  expect(secret.length).toBeGreaterThan(40);
  expect(secret.filter((text) => written.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  const places = new Set(deck.map.places.map(({ id }) => id));
  const ids = [...deck.cards, ...deck.injects, ...deck.opportunities].map(({ id }) => id);
  expect(ids.filter((id) => id.includes('-') && !places.has(id) && written.includes(JSON.stringify(id)))).toEqual([]);
});

it('does not say who belongs to which cell, nor which dossier is whose, also where the record is played', () => {
  const [paris] = decks as [Scenario];
  const seed = seedFrom('record');
  const played = withOptions(paris, { truth: 'historical' }, seed);
  expect(played.people.cells.some(({ who }) => who !== undefined)).toBe(true);
  const told = publicScenario(played);
  expect(told.historical).toBeUndefined();
  for (const cell of told.people.cells) expect(cell.who).toBeUndefined();
  for (const subject of told.people.subjects) expect(Object.keys(subject).sort()).toEqual(['heldBy', 'home', 'note']);
  const homes = told.people.subjects.map(({ home }) => home);
  expect(homes).toEqual([...homes].sort());
  const written = JSON.stringify(told);
  const names = [...paris.people.subjects, ...paris.people.cells].flatMap(({ id }) => id ?? []);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((id) => written.includes(`"${id}"`))).toEqual([]);
});

it.each(decks)('is the same for two exercises that differ only in who is who: $id', (deck) => {
  const other: Scenario = {
    ...deck,
    people: { ...deck.people, subjects: [...deck.people.subjects].reverse() },
    cards: [...deck.cards].reverse().map((card) => ({ ...card, id: `other-${card.id}` })),
    injects: [],
  };
  expect(JSON.stringify(publicScenario(other))).toBe(JSON.stringify(publicScenario(deck)));
});

it.each(decks)('is enough to lay a board with the same map, numbers and people: $id', (deck) => {
  const [full, told] = [makeBoard(deck), makeBoard(publicScenario(deck))];
  expect([...told.places.keys()]).toEqual([...full.places.keys()]);
  expect(told.numbers).toEqual(full.numbers);
  expect(told.rounds).toBe(full.rounds);
  expect(told.seats).toEqual(full.seats);
  expect(told.scenario.people.subjects.length).toBe(deck.people.subjects.length);
  expect(told.manhunt?.rounds).toBe(full.manhunt?.rounds);
});

it('says what kinds of plan there are, where each prepares, and how readily services share, but names no plan', () => {
  const [paris] = decks as [Scenario];
  const plans = paris.playbooks.map((plan, n) => ({ ...plan, ...(n % 2 === 0 ? { ground: 'here' as const } : {}) }));
  const told = publicScenario({ ...paris, playbooks: plans, culture: { shares: 0.4, foresight: 0.7 } });
  expect(told.playbooks).toEqual(plans.map((plan) => ({ ...plan, name: { en: '', fr: '' } })));
  expect(told.playbooks.some(({ ground }) => ground === 'here')).toBe(true);
  expect(told.culture).toEqual({ shares: 0.4, foresight: 0.7 });
});

it.each(decks)('says how often cards are right about somebody, on average, and nothing else of any: $id', (deck) => {
  const chances = deck.cards.flatMap(({ about }) => (about === undefined ? [] : [about.trueChance]));
  const [blank, ...others] = publicScenario(deck).cards;
  expect(others).toEqual([]);
  expect(blank?.about).toEqual({
    trueChance: expect.closeTo(chances.reduce((sum, chance) => sum + chance, 0) / chances.length, 9),
    companion: false,
  });
  expect(texts(blank)).toEqual([]);
  expect(publicScenario({ ...deck, cards: [] }).cards).toEqual([]);
});
