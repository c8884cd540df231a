// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type TableOptions, table } from '../../harness/table';
import { button, screenText, sit } from './sit';

const quiet: TableOptions = {
  scenario: (raw) => {
    raw.cards = [];
  },
};

describe('planning at a service', () => {
  it('is played by keys alone: a letter takes the order in hand, the list chooses its target', async () => {
    const { said } = sit(table(quiet), ['intelligence']);
    await userEvent.keyboard('w');
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(said).toHaveLength(1);
    expect(said[0]?.command).toMatchObject({ type: 'giveOrder', order: { kind: 'watch' } });
    expect(document.activeElement?.getAttribute('data-order')).toBe('watch');
  });

  it('puts an order back on Escape and gives nothing', async () => {
    const { said } = sit(table(quiet), ['intelligence']);
    await userEvent.keyboard('w');
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('[role="listbox"]')).toBeNull();
    expect(said).toEqual([]);
  });

  it('leaves letters alone while a text is written', async () => {
    const game = table();
    game.rounds(1);
    sit(game, ['coordination']);
    await userEvent.type(document.querySelector('input[type="text"]')!, 'ape');
    expect(document.querySelector('[role="listbox"]')).toBeNull();
  });

  it('takes an order back, one or all', async () => {
    const game = table(quiet);
    const session = sit(game, ['intelligence']);
    session.play('intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'hub' } });
    session.play('intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'shore' } });
    await userEvent.click(button('Take back: Watch Hub'));
    expect(game.state.services.intelligence?.orders).toHaveLength(1);
    session.play('intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'hub' } });
    await userEvent.click(button('Take all back'));
    expect(game.state.services.intelligence?.orders).toEqual([]);
  });

  it('asks for the number of units after the sector', async () => {
    const game = table(quiet);
    sit(game, ['border']);
    await userEvent.click(button('Post units'));
    await userEvent.click([...document.querySelectorAll('[role="option"]')].find((one) => one.textContent === 'Land')!);
    await userEvent.click(button('2 units'));
    expect(game.state.services.border?.orders[0]?.order).toEqual({ kind: 'post', sector: 'land', units: 2 });
  });

  it('says why what was asked for is not accepted, and that nothing else has changed', async () => {
    const game = table(quiet);
    const session = sit(game, ['intelligence']);
    const view = session.table.getState().views.intelligence;
    for (let spent = 0; spent < 4; spent++)
      game.order('intelligence', { kind: 'watch', place: ['quarter', 'capital', 'stadium', 'station'][spent]! });
    session.table.setState({ views: { intelligence: view! } });
    await userEvent.keyboard('w{Enter}');
    expect(screenText()).toContain('This order was not accepted.');
    expect(screenText()).toContain('Nothing else has changed.');
    expect(game.state.services.intelligence?.orders).toHaveLength(4);
  });

  it('shows why an order is not possible at all', () => {
    sit(table(quiet), ['border']);
    expect(button('Withdraw an alert').getAttribute('aria-disabled')).toBe('true');
    expect(button('Withdraw an alert').textContent).not.toBe('Withdraw an alertX');
  });

  it('turns Ready into Change orders, and takes it back', async () => {
    const game = table(quiet);
    sit(game, ['intelligence']);
    await userEvent.click(button('Ready'));
    expect(game.state.services.intelligence?.ready).toBe(true);
    await userEvent.click(button('Change orders'));
    expect(game.state.services.intelligence?.ready).toBe(false);
  });

  it('makes every seat of one holder ready with one button, and never merges their files', async () => {
    const game = table(quiet);
    sit(game, ['intelligence', 'border']);
    const mine = game.file('intelligence').map((report) => report.person);
    const others = game.file('border').map((report) => report.person);
    const file = [...document.querySelectorAll('section')].at(-1)?.textContent ?? '';
    for (const code of others) if (!mine.includes(code)) expect(file).not.toContain(code);
    await userEvent.click(button('All my seats are ready'));
    expect(game.state.services.intelligence?.ready).toBe(true);
    expect(game.state.services.border?.ready).toBe(true);
  });
});

describe('sending', () => {
  it('sends one chosen report to one service', async () => {
    const game = table(quiet);
    sit(game, ['intelligence']);
    await userEvent.click([...document.querySelectorAll('[role="tab"]')][2]!);
    expect(button('BBorder').disabled).toBe(true);
    await userEvent.click(document.querySelector('input[type="radio"]')!);
    await userEvent.click(button('BBorder'));
    expect(game.state.services.intelligence?.sent).toHaveLength(1);
    expect(game.state.services.intelligence?.sent[0]?.to).toBe('border');
    expect(screenText()).toContain('Sent to Border.');
  });
});

describe('the line to the exercise', () => {
  it('says what is kept when the connection is lost', () => {
    const session = sit(table(quiet), ['intelligence']);
    session.push({ connection: 'lost' });
    expect(document.querySelector('header')?.textContent).toContain('Connection lost.');
  });

  it('says when the exercise is paused', () => {
    sit(table(quiet), ['intelligence'], { status: 'paused' });
    expect(screenText()).toContain('The exercise is paused.');
  });
});
