// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { levelsOfSide } from '../../../src/client/lobby/levelsOfSide';
import { type Options, OptionsForm } from '../../../src/client/lobby/OptionsForm';
import type { OfferedScenario } from '../../../src/client/lobby/useScenarios';
import { useSettings } from '../../../src/client/settings';
import type { Deck } from '../../../src/client/solo/soloTypes';
import { shippedDecks } from '../../../src/client/solo/workerDecks';
import { newGame } from '../../../src/client/solo/workerGame';
import { exerciseOptions } from '../../../src/rules/withOptions';
import { loadShipped } from '../../harness/shipped';

const scenario = loadShipped('paris-2015');
const offered: OfferedScenario = {
  id: 'paris-2015',
  title: 'Paris',
  summary: '',
  rounds: 12,
  difficulties: scenario.difficulties.map((one) => ({ ...one, name: one.name.en, says: one.says.en })),
  options: {
    act: 'buildUp',
    manhunt: { title: 'Manhunt', rounds: 5 },
    historical: true,
    doctrines: ['command', 'influence', 'directed'],
    aid: 'notes',
  },
  seats: [],
};

let now: Options = {};
function Form({ of }: { of: OfferedScenario }) {
  const [options, setOptions] = useState<Options>({});
  now = options;
  return <OptionsForm scenario={of} options={options} onChange={setOptions} />;
}
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  now = {};
  useSettings.getState().set({ language: 'en' });
});

test('what is chosen is asked for, what is taken back is left out, and each choice says what it does', () => {
  render(<Form of={offered} />);
  choose('First act', 'manhunt');
  choose('Length', '7');
  choose('Who is who', 'historical');
  choose('How the network works', 'drawn');
  choose('Difficulty', 'hard');
  const all = { act: 'manhunt', length: 7, truth: 'historical', doctrine: 'drawn', difficulty: 'hard' };
  expect(now).toEqual(all);
  expect(exerciseOptions.parse(now)).toEqual(all);
  const hard = scenario.difficulties.find(({ id }) => id === 'hard');
  expect(screen.getByText(hard?.says.en ?? 'none')).toBeTruthy();
  expect(screen.getByText(/^One of the three by lot/)).toBeTruthy();
  choose('First act', 'buildUp');
  choose('Who is who', '');
  choose('How the network works', '');
  expect(now).toEqual({ difficulty: 'hard' });
});

test('a deck without a second act or a record offers neither', () => {
  render(<Form of={{ ...offered, options: { ...offered.options, manhunt: null, historical: false } }} />);
  expect(screen.queryByLabelText('First act')).toBeNull();
  expect(screen.queryByLabelText('Who is who')).toBeNull();
  expect(screen.getByLabelText('How the network works')).toBeTruthy();
});

test('alone, the dials of a level are set for a service and left alone for the attacker', () => {
  const chosen = (seats: string[]) => newGame(scenario, { deck: scenario.id, seats, difficulty: 'novice' }).file;
  const novice = scenario.difficulties.find(({ id }) => id === 'novice');
  const response = chosen(['border']).scenario.services.find(({ id }) => id === 'response');
  expect(response?.resources.guard).toBe(novice?.dials?.guards);
  expect(chosen(['attacker']).scenario).toEqual(scenario);
});

test('alone as the attacker only levels at which the services play otherwise are offered', () => {
  const deck = shippedDecks('en').find(({ id }) => id === 'paris-2015') as Deck;
  expect(levelsOfSide(deck, 'border').map(({ id }) => id)).toEqual(deck.difficulties.map(({ id }) => id));
  expect(levelsOfSide(deck, 'attacker').map(({ id }) => id)).toEqual(['novice', 'steady', 'standard']);
});
