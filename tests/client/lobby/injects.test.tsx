// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { type Console, ConsoleProvider } from '../../../src/client/control/console';
import { InjectsPanel } from '../../../src/client/control/InjectsPanel';
import { useSettings } from '../../../src/client/settings';
import { TableNames } from '../../../src/client/ui/useSay';
import type { RoomAction } from '../../../src/game/roomAction';
import { apply } from '../../../src/rules/apply';
import { makeBoard } from '../../../src/rules/board';
import { clone } from '../../../src/rules/clone';
import { seedFrom } from '../../../src/rules/random';
import { setup } from '../../../src/rules/setup';
import type { State } from '../../../src/rules/state';
import type { ControlView } from '../../../src/view/seatView';
import { tableFace } from '../../../src/view/tableFace';
import { view } from '../../../src/view/view';
import { loadShipped } from '../../harness/shipped';

const board = makeBoard(loadShipped('paris-2015'));
const start = setup(board, seedFrom('injects'));
const face = tableFace(board, 'en');
const inject = (id: string) => {
  const found = board.scenario.injects.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

function show(state: State, status: Console['room']['status'] = 'running'): RoomAction[] {
  const said: RoomAction[] = [];
  const console: Console = {
    face,
    room: {
      exercise: 'ex1',
      group: '',
      status,
      revealed: false,
      aid: 'notes',
      clock: null,
      me: { name: '', seats: ['control'], role: 'control' },
      control: { code: 'K7M42P', links: [], joiners: [], seats: [], lens: 'truth' },
    },
    view: view(board, state, 'control', 'en') as ControlView,
    views: {},
    reasons: [],
    pictureAt: 0,
    act: async (action) => {
      said.push(action);
      return { id: '1', ok: true };
    },
  };
  render(
    <TableNames face={face}>
      <ConsoleProvider value={console}>
        <InjectsPanel />
      </ConsoleProvider>
    </TableNames>,
  );
  return said;
}

const rowOf = (title: string) => screen.getByRole('button', { name: title }).closest('tr') as HTMLElement;
const open = (title: string) => fireEvent.click(screen.getByRole('button', { name: title }));

beforeEach(() => useSettings.getState().set({ language: 'en' }));

test('the next inject lies open with its exact words, and is released, held or skipped by a button', () => {
  const said = show(start);
  const next = inject('sea-arrivals');
  expect(within(rowOf(next.title.en)).getByText('next')).toBeTruthy();
  expect(within(rowOf(next.title.en)).getByText('round 5')).toBeTruthy();
  expect(screen.getByText(next.text.en)).toBeTruthy();
  for (const name of ['Release now', 'Hold', 'Skip']) fireEvent.click(screen.getByRole('button', { name }));
  expect(said).toEqual(['release', 'hold', 'skip'].map((wish) => ({ type: 'inject', inject: 'sea-arrivals', wish })));
});

test('a row says what became of it, and offers only what the rules still allow', () => {
  const state = clone(start);
  apply(board, state, 'control', { type: 'holdInject', inject: 'train' });
  apply(board, state, 'control', { type: 'releaseInject', inject: 'sea-arrivals' });
  show(state);
  expect(within(rowOf(inject('train').title.en)).getByText('held')).toBeTruthy();
  open(inject('train').title.en);
  expect(screen.queryByRole('button', { name: 'Hold' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Release now' })).toBeTruthy();
  open(inject('sea-arrivals').title.en);
  expect(screen.getByText('You released it in round 1.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Release now' })).toBeNull();
});

test('after the end nothing more is brought in, and the panel says so', () => {
  show(start, 'ended');
  expect(screen.getByText('The exercise has ended; nothing more is brought in.')).toBeTruthy();
  for (const name of ['Release now', 'Hold', 'Skip'])
    expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true);
});
