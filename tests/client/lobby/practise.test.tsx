// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { LevelChoice } from '../../../src/client/lobby/LevelChoice';
import { SideChoice } from '../../../src/client/lobby/SideChoice';
import { ALL_SERVICES, seatsOfSide } from '../../../src/client/lobby/sides';
import { useSettings } from '../../../src/client/settings';
import type { Deck } from '../../../src/client/solo/soloTypes';
import { shippedDecks } from '../../../src/client/solo/workerDecks';

const deck = shippedDecks('en').find(({ id }) => id === 'paris-2015') as Deck;

beforeEach(() => useSettings.getState().set({ language: 'en' }));

function Choices({ start }: { start: string }) {
  const [side, setSide] = useState('border');
  const [level, setLevel] = useState(start);
  return (
    <>
      <SideChoice deck={deck} chosen={side} onChoose={setSide} />
      <LevelChoice deck={deck} chosen={level} onChoose={setLevel} against={['attacker', 'service']} />
      <output>{seatsOfSide(deck, side).join(' ')}</output>
    </>
  );
}

test('every shipped deck has a level that is chosen already', () => {
  for (const shipped of shippedDecks('fr')) {
    expect(shipped.difficulties.map(({ id }) => id)).toContain(shipped.usual);
    expect(shipped.seats.length).toBeGreaterThan(1);
  }
});

test('one player may hold one service, all services, or the attacker', () => {
  render(<Choices start={deck.usual} />);
  fireEvent.click(screen.getByRole('radio', { name: /All 4 services/ }));
  expect(document.querySelector('output')?.textContent).toBe('intelligence border response coordination');
  fireEvent.click(screen.getByRole('radio', { name: /^Attacker/ }));
  expect(document.querySelector('output')?.textContent).toBe('attacker');
  expect(seatsOfSide(deck, ALL_SERVICES)).not.toContain('attacker');
});

test('the honest sentence is the one of the chosen level', () => {
  const [first, second] = deck.difficulties;
  render(<Choices start={first?.id ?? ''} />);
  expect(screen.getByText(first?.says ?? '')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${second?.name}`) }));
  expect(screen.queryByText(first?.says ?? '')).toBeNull();
  expect(screen.getByText(second?.says ?? '')).toBeTruthy();
});
