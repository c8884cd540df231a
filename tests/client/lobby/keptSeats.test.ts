// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.resetModules();
});

const fresh = () => import('../../../src/client/connect/keptSeats');
const seat = { exercise: 'ex1', role: 'trainee', group: '', at: 1 } as const;

test('a tab keeps its own seat when another tab of the device sits elsewhere in the same exercise', async () => {
  const { keepSeat, keptToken } = await fresh();
  keepSeat({ ...seat, token: 'mine' });
  localStorage.setItem('vigil-seats', JSON.stringify([{ ...seat, token: 'other tab' }]));
  expect(keptToken('ex1', 'trainee')).toBe('mine');
});

test('a new tab of the device returns to the seat last kept', async () => {
  const { keepSeat } = await fresh();
  keepSeat({ ...seat, token: 'mine' });
  sessionStorage.clear();
  vi.resetModules();
  const { keptToken } = await fresh();
  expect(keptToken('ex1', 'trainee')).toBe('mine');
  expect(keptToken('ex1', 'control')).toBeNull();
});

test('a refused key is forgotten, but not the fresh one that replaced it', async () => {
  const { keepSeat, forgetSeat, keptToken } = await fresh();
  keepSeat({ ...seat, token: 'new' });
  forgetSeat('ex1', 'trainee', 'old');
  expect(keptToken('ex1', 'trainee')).toBe('new');
  forgetSeat('ex1', 'trainee', 'new');
  expect(keptToken('ex1', 'trainee')).toBeNull();
});
