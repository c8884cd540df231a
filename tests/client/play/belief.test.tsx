// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Belief } from '../../../src/belief/belief';
import { useReadings } from '../../../src/client/belief/readings';
import { useDesk } from '../../../src/client/play/useDesk';
import { useOrderInHand } from '../../../src/client/play/useOrderInHand';
import type { SeatId } from '../../../src/rules/state';
import { table } from '../../harness/table';
import { screenText, sit } from './sit';

afterEach(cleanup);
beforeEach(() => {
  sessionStorage.clear();
  useReadings.setState({ ...useReadings.getInitialState(), shown: true }, true);
});

/** What somebody might believe: one person seven in ten, everybody else hardly; a cell at the capital four in ten. */
function belief(suspect: string, others: string[]): Belief {
  const nobody = { operative: 0.02, places: [] };
  return {
    round: 1,
    people: [
      { code: suspect, operative: 0.71, places: [{ place: 'capital', chance: 0.42 }] },
      ...others.map((code) => ({ code, ...nobody })),
    ],
    places: [
      { place: 'capital', cell: 0.38, operatives: 1.1 },
      { place: 'shore', cell: 0.01, operatives: 0 },
    ],
    targets: [{ place: 'stadium', within: [0.1, 0.22, 0.3, 0.4] }],
    attackWithin: [0.1, 0.2, 0.3, 0.4],
    sizes: { none: 0.5, small: 0.3, medium: 0.1, large: 0.1 },
    playbooks: [],
    cells: 2,
    operatives: 5,
    particles: 4000,
    effective: 900,
  };
}

function read(seat: SeatId, exercise: string, believed: Belief, withCards: Record<string, number> = {}): void {
  act(() => useReadings.getState().keep(seat, { exercise, of: 'now', belief: believed, withCards }));
}

const shades = () => [...document.querySelectorAll('[data-belief]')].map((shade) => shade.getAttribute('data-belief'));

function intelligence(aid: 'full' | 'notes' | 'none', seats: SeatId[] = ['intelligence']) {
  const session = sit(table(), seats, { aid });
  const codes = Object.values(session.table.getState().views).flatMap((view) =>
    view.kind === 'service' ? view.people.map(({ code }) => code) : [],
  );
  const [suspect = '', ...others] = [...new Set(codes)].sort().reverse();
  return { session, suspect, others };
}

it('shades where the own file points, says it to whoever cannot see it, and leaves out what is next to nothing', () => {
  const { suspect, others } = intelligence('full');
  expect(shades()).toEqual([]);
  read('intelligence', 'local', belief(suspect, others));
  expect(shades()).toEqual(['capital']);
  const capital = document.querySelector('[data-place="capital"]');
  expect(capital?.getAttribute('aria-label')).toContain('about 4 in 10 that a cell is here, by your own file');
});

it('goes with one key and is remembered on this tab', () => {
  const { suspect, others } = intelligence('full');
  read('intelligence', 'local', belief(suspect, others));
  fireEvent.click(screen.getByRole('radio', { name: 'Notes only' }));
  expect(shades()).toEqual([]);
  expect(screenText()).not.toContain('by your own file');
  expect(sessionStorage.getItem('vigil-belief-shown')).toBe('no');
  fireEvent.click(screen.getByRole('radio', { name: 'Belief' }));
  expect(shades()).toEqual(['capital']);
});

it.each(['notes', 'none'] as const)('is neither shown nor offered where the aid is %s', (aid) => {
  const { suspect, others } = intelligence(aid);
  read('intelligence', 'local', belief(suspect, others));
  expect(shades()).toEqual([]);
  expect(screen.queryByRole('radio', { name: 'Belief' })).toBeNull();
});

it('is never drawn for the attacker, for another exercise, or from another seat’s file', () => {
  const { suspect, others } = intelligence('full', ['attacker']);
  for (const seat of ['attacker', 'intelligence', 'border']) read(seat, 'local', belief(suspect, others));
  expect(shades()).toEqual([]);
  cleanup();
  intelligence('full', ['border']);
  useReadings.setState({ bySeat: {} });
  read('intelligence', 'local', belief(suspect, others));
  read('border', 'another', belief(suspect, others));
  expect(shades()).toEqual([]);
});

it('stands in the file beside the grounds, and the file may be sorted by it', () => {
  const { suspect, others } = intelligence('full');
  read('intelligence', 'local', belief(suspect, others));
  act(() => useDesk.getState().openDossier({ kind: 'person', id: suspect }));
  expect(screenText()).toContain('about 7 in 10');
  expect(screenText()).toContain('that this person belongs to the network, by your own file alone.');
  expect(screenText()).toContain('If so, most likely at Capital: about 4 in 10.');
  fireEvent.click(screen.getByRole('radio', { name: 'By likelihood' }));
  const first = document.querySelector('optgroup option');
  expect(first?.textContent).toContain(suspect);
  expect(first?.textContent).toContain('about 7 in 10');
});

it('stands beside the rule’s own odds of an order, not in their place', () => {
  const { suspect, others } = intelligence('full');
  read('intelligence', 'local', belief(suspect, others));
  act(() => {
    useOrderInHand.getState().take('watch');
    useOrderInHand.getState().consider('capital');
  });
  expect(screenText()).toContain('that the team notes it, if people meet or prepare here');
  expect(screenText()).toContain('By your file');
  expect(screenText()).toContain('about 4 in 10 that a cell is here');
  act(() => {
    useOrderInHand.getState().take('study');
    useOrderInHand.getState().consider(suspect);
  });
  expect(screenText()).toContain(`about 7 in 10 that ${suspect} belongs to the network`);
});

it.each([
  ['notes', true],
  ['none', false],
] as const)('with the aid %s the odds of an order are shown: %s', (aid, shown) => {
  intelligence(aid);
  act(() => {
    useOrderInHand.getState().take('watch');
    useOrderInHand.getState().consider('capital');
  });
  expect(screenText().includes('that the team notes it')).toBe(shown);
});

it('is weighed with what a card says of a person, and says both', () => {
  const game = table();
  game.rounds(1);
  const dealt = game.state.cards.find(({ seat }) => seat === 'coordination');
  const person = dealt?.person ?? '';
  sit(game, ['coordination'], { aid: 'full' });
  expect(screenText()).not.toContain('With what the card says');
  read('coordination', 'local', belief('Q-1', [person]), { [dealt?.card ?? '']: 0.31 });
  expect(screenText()).toContain(`less than 1 in 20 that ${person} belongs to the network.`);
  expect(screenText()).toMatch(/With what the card says\s*about 3 in 10/);
  read('coordination', 'local', belief('Q-1', []));
  expect(screenText()).not.toContain('With what the card says');
});
