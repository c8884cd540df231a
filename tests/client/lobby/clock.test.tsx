// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useSettings } from '../../../src/client/settings';
import { Clock } from '../../../src/client/ui/Clock';
import { remainingAt, spokenMark, writeClock } from '../../../src/client/ui/remaining';
import type { RoomClock } from '../../../src/game/room';

const clock: RoomClock = {
  kind: 'planning',
  remaining: 90_000,
  total: 240_000,
  mode: 'soft',
  late: false,
  running: true,
};

beforeEach(() => useSettings.getState().set({ language: 'en' }));

test('time runs on between two pictures, and stands still while the exercise is paused', () => {
  expect(remainingAt(clock, 1000, 31_000)).toBe(60_000);
  expect(remainingAt({ ...clock, running: false }, 1000, 31_000)).toBe(90_000);
  expect(remainingAt(clock, 0, 500_000)).toBe(0);
});

test('a clock shows 0:00 only when the time is over', () => {
  expect(writeClock(61_000)).toBe('1:01');
  expect(writeClock(1)).toBe('0:01');
  expect(writeClock(0)).toBe('0:00');
});

test('thirty and ten seconds are spoken', () => {
  expect(spokenMark(31_000)).toBeNull();
  expect(spokenMark(29_000)).toBe(30);
  expect(spokenMark(9000)).toBe(10);
  render(<Clock clock={{ ...clock, remaining: 24_000 }} at={Date.now()} />);
  expect(screen.getByRole('status').textContent).toBe('30 seconds left.');
});
