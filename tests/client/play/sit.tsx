import { act, render } from '@testing-library/react';
import { vi } from 'vitest';
import { PlayScreen } from '../../../src/client/play/PlayScreen';
import { useDesk } from '../../../src/client/play/useDesk';
import { useOrderInHand } from '../../../src/client/play/useOrderInHand';
import { useSettings } from '../../../src/client/settings';
import type { SeatId } from '../../../src/rules/state';
import type { Table } from '../../harness/table';
import { localTable } from './localTable';

type Options = Parameters<typeof localTable>[3];

/** Sits down at a table of the harness: the whole screen of these seats over the real rules, its first look already seen. */
export function sit({ board, state }: Table, seats: SeatId[], options: Options = {}) {
  for (const seat of board.seats) localStorage.setItem(`vigil-first-look:${board.scenario.id}:${seat}`, '1');
  useSettings.setState({ language: options.language ?? 'en', textSize: 100 });
  useDesk.setState(useDesk.getInitialState(), true);
  useOrderInHand.setState(useOrderInHand.getInitialState(), true);
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no map sheets in this test')));
  const session = localTable(board, state, seats, { ...options, settle: act });
  render(<PlayScreen session={session} />);
  return session;
}

/** A button by the beginning of its text. Found by text: asking for roles is slow on a screen this large. */
export function button(begins: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].filter(
    (one) => one.textContent?.startsWith(begins) || one.getAttribute('aria-label')?.startsWith(begins),
  );
  if (found[0] === undefined) throw new Error(`no button begins with "${begins}"`);
  return found[0];
}

/** Everything that can be read on the screen. */
export const screenText = () => document.body.textContent ?? '';
