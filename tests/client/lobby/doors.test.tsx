// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { keepSeat } from '../../../src/client/connect/keptSeats';
import { plainCode, shownCode } from '../../../src/client/lobby/CodeBoxes';
import { Home } from '../../../src/client/lobby/Home';
import { useSettings } from '../../../src/client/settings';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '#/');
  useSettings.getState().set({ language: 'en', theme: 'light' });
});

test('the first page has three doors, and each leads to a screen', () => {
  render(<Home />);
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs.sort()).toEqual(['/practise', '/rules', '/run']);
  expect(screen.getByRole('textbox', { name: 'Code of six characters' })).toBeTruthy();
  expect(document.title).toBe('Vigil: a tabletop exercise');
});

test('a code is understood however it is typed or pasted', () => {
  expect(plainCode(' k7m-42p ')).toBe('K7M42P');
  expect(plainCode('k7m 42p and more')).toBe('K7M42P');
  expect(shownCode('K7M42P')).toBe('K7M-42P');
});

test('a code that is too short says how much is missing and keeps the reader at the field', () => {
  render(<Home />);
  const field = screen.getByRole('textbox', { name: 'Code of six characters' });
  fireEvent.change(field, { target: { value: 'k7m' } });
  fireEvent.click(screen.getByRole('button', { name: 'Join with this code' }));
  expect(screen.getByRole('alert').textContent).toBe('The code has six characters; 3 are missing.');
  expect(document.activeElement).toBe(field);
  expect(location.pathname + location.hash).not.toContain('join');
});

test('a seat in an exercise of today has a door back, which can be forgotten', async () => {
  keepSeat({ exercise: 'ex1', token: 't', role: 'trainee', group: 'Group 2', at: Date.now() });
  render(<Home />);
  expect(screen.getByRole('link', { name: /Back to your exercise/ }).getAttribute('href')).toBe('/table/ex1');
  fireEvent.click(screen.getByRole('button', { name: 'Forget this seat on this device' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: /Back to your exercise/ })).toBeNull());
});

test('the first page speaks French when it is asked to', () => {
  render(<Home />);
  fireEvent.click(screen.getByRole('radio', { name: 'Français' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Une personne bouge.');
});
