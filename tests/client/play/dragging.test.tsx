// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type TableOptions, table } from '../../harness/table';
import { button, sit } from './sit';

const quiet: TableOptions = {
  scenario: (raw) => {
    raw.cards = [];
  },
};

/** What a browser carries along while something is dragged. */
function drag() {
  const data: Record<string, string> = {};
  return {
    dropEffect: 'none',
    effectAllowed: 'all',
    get types() {
      return Object.keys(data);
    },
    setData: (type: string, value: string) => {
      data[type] = value;
    },
    getData: (type: string) => data[type] ?? '',
  };
}

const counter = () => document.querySelector<HTMLElement>('button[draggable="true"]')!;
const border = () => [...document.querySelectorAll('button')].find((one) => one.textContent?.endsWith('Border'))!;
const row = () => document.querySelector<HTMLElement>('[data-report]')!;

describe('dragging', () => {
  it('takes the order in hand that a counter can be laid down for, and puts it back when it is let go nowhere', async () => {
    const { said } = sit(table(quiet), ['intelligence']);
    const dataTransfer = drag();
    fireEvent.dragStart(counter(), { dataTransfer });
    await waitFor(() => expect(button('Watch a place').getAttribute('aria-pressed')).toBe('true'));
    fireEvent.dragEnd(counter(), { dataTransfer });
    expect(button('Watch a place').getAttribute('aria-pressed')).toBe('false');
    expect(said).toEqual([]);
  });

  it('sends a report to the service it is dropped on', async () => {
    const game = table(quiet);
    const session = sit(game, ['intelligence']);
    await userEvent.click(document.querySelectorAll<HTMLElement>('[role="tab"]')[2]!);
    const report = row().dataset.report;
    const dataTransfer = drag();
    fireEvent.dragStart(row(), { dataTransfer });
    await waitFor(() => expect(border().disabled).toBe(false));
    await act(async () => {
      fireEvent.dragOver(border(), { dataTransfer });
      fireEvent.drop(border(), { dataTransfer });
    });
    expect(session.said[0]?.command).toEqual({ type: 'sendReport', report, to: 'border' });
  });
});
