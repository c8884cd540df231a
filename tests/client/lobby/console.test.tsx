// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { type Console, ConsoleProvider } from '../../../src/client/control/console';
import { NowBar } from '../../../src/client/control/NowBar';
import { PersonDialog } from '../../../src/client/control/PersonDialog';
import { SeatDialog } from '../../../src/client/control/SeatDialog';
import { seatStatus } from '../../../src/client/control/seatStatus';
import { useSettings } from '../../../src/client/settings';
import { TableNames } from '../../../src/client/ui/useSay';
import type { RoomAction } from '../../../src/game/roomAction';
import { makeBoard } from '../../../src/rules/board';
import { seedFrom } from '../../../src/rules/random';
import { setup } from '../../../src/rules/setup';
import type { ControlView } from '../../../src/view/seatView';
import { tableFace } from '../../../src/view/tableFace';
import { view } from '../../../src/view/view';
import { loadShipped } from '../../harness/shipped';

const board = makeBoard(loadShipped('paris-2015'));
const holders = Object.fromEntries(
  board.seats.map((seat) => [
    seat,
    seat === 'attacker' ? { by: 'ai' as const, level: 1 } : { by: 'human' as const, level: null },
  ]),
);
const state = setup(board, seedFrom('console'), holders);
const face = tableFace(board, 'en');
const kestrel = { id: 'j1', name: 'Kestrel', seats: ['border'], online: true, since: 0 };

function table(status: Console['room']['status']): { console: Console; said: RoomAction[] } {
  const said: RoomAction[] = [];
  const console: Console = {
    face,
    room: {
      exercise: 'ex1',
      group: 'Group 2',
      status,
      revealed: false,
      aid: 'notes',
      clock: { kind: 'planning', remaining: 60_000, total: 240_000, mode: 'soft', late: false, running: true },
      me: { name: '', seats: ['control'], role: 'control' },
      control: {
        code: 'K7M42P',
        links: [],
        joiners: [kestrel],
        seats: board.seats.map((seat) => ({
          seat,
          by: seat === 'attacker' ? 'ai' : 'human',
          level: seat === 'attacker' ? 1 : null,
          with: null,
          holder: seat === 'border' ? 'j1' : null,
          online: seat === 'border',
          lastCommand: null,
        })),
        lens: 'truth',
      },
    },
    view: view(board, state, 'control', 'en') as ControlView,
    views: {},
    reasons: [],
    pictureAt: Date.now(),
    act: async (action) => {
      said.push(action);
      return { id: '1', ok: true };
    },
  };
  return { console, said };
}

const show = (console: Console, part: React.ReactNode) =>
  render(
    <TableNames face={face}>
      <ConsoleProvider value={console}>{part}</ConsoleProvider>
    </TableNames>,
  );

beforeEach(() => useSettings.getState().set({ language: 'en' }));

test('a person may hold several services, but never the attacker beside a service', () => {
  const { console, said } = table('open');
  show(console, <PersonDialog joiner={kestrel} onClose={() => undefined} />);
  expect(screen.getByRole('checkbox', { name: /Attacker/ })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('checkbox', { name: /Response/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(said).toEqual([{ type: 'seat', joiner: 'j1', seats: ['border', 'response'] }]);
});

test('a person who gives up all services may take the attacker', () => {
  const { console, said } = table('open');
  show(console, <PersonDialog joiner={kestrel} onClose={() => undefined} />);
  fireEvent.click(screen.getByRole('checkbox', { name: /Border/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /Attacker/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(said).toEqual([{ type: 'seat', joiner: 'j1', seats: ['attacker'] }]);
});

test('a seat is handed to the computer at a level', () => {
  const { console, said } = table('running');
  const border = face.seats.find(({ id }) => id === 'border');
  if (border === undefined) throw new Error('no such seat');
  show(console, <SeatDialog seat={border} mark={null} onClose={() => undefined} />);
  fireEvent.click(screen.getByRole('radio', { name: 'The computer' }));
  fireEvent.click(screen.getByRole('radio', { name: 'novice' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(said).toEqual([{ type: 'handSeat', seat: 'border', to: 'ai', level: 0 }]);
});

test('what cannot be taken back is asked for once more', () => {
  const { console, said } = table('running');
  show(console, <NowBar />);
  fireEvent.click(screen.getByRole('button', { name: 'End' }));
  expect(said).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'End the exercise' }));
  expect(said).toEqual([{ type: 'end' }]);
});

test('a paused exercise goes on, and offers no end of phase', () => {
  const { console, said } = table('paused');
  show(console, <NowBar />);
  expect(screen.getByRole('button', { name: 'End phase' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(said).toEqual([{ type: 'resume' }]);
});

test('a seat says first what needs a hand: nobody there, offline, idle', () => {
  const seat = {
    seat: 'border',
    by: 'human' as const,
    level: null,
    with: null,
    holder: 'j1',
    online: true,
    lastCommand: 0,
  };
  const writing = {
    seat: 'border',
    state: 'writing' as const,
    by: 'human' as const,
    level: null,
    with: null,
    orders: 0,
    ready: false,
  };
  expect(seatStatus({ ...seat, holder: null }, writing, 'running', 0)).toMatchObject({ key: 'free', needs: 'eye' });
  expect(seatStatus({ ...seat, online: false }, writing, 'running', 0)).toMatchObject({
    key: 'offline',
    needs: 'hand',
  });
  expect(seatStatus(seat, writing, 'running', 140_000)).toMatchObject({ key: 'idle', time: '2:20' });
  expect(seatStatus(seat, { ...writing, state: 'ready' }, 'running', 140_000)).toMatchObject({
    key: 'ready',
    needs: 'nothing',
  });
});
