// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { table } from '../../harness/table';
import { button, screenText, sit } from './sit';

describe('the attacker', () => {
  it('builds a journey leg by leg and writes it once', async () => {
    const game = table();
    const { said } = sit(game, ['attacker']);
    const cell = game.cell('helpers');
    await userEvent.click(button('2Helpers'));
    await userEvent.click(button('Journey'));
    await userEvent.click(button('Hub'));
    await userEvent.click(button('Shore'));
    expect(screenText()).toContain('Quarter – Hub – Shore');
    await userEvent.click(button('One leg back'));
    await userEvent.click(button('Write the journey'));
    expect(said.map(({ command }) => command)).toEqual([
      { type: 'giveOrder', order: { kind: 'journey', cell: cell.id, path: ['hub'] } },
    ]);
  });

  it('gives a cell a sized order', async () => {
    const game = table();
    sit(game, ['attacker']);
    await userEvent.click(button('2Helpers'));
    await userEvent.click(button('Prepare'));
    await userEvent.click(button('medium'));
    expect(game.state.attacker.orders[0]?.order).toMatchObject({ kind: 'prepare', size: 'medium' });
  });

  it('says of a border it never met that nothing is known', async () => {
    sit(table(), ['attacker']);
    await userEvent.click(button('3Pair'));
    await userEvent.click(button('Journey'));
    expect(screenText()).toContain('Motorway sector, never met');
  });

  it('sees no file, no inbox and no sending', () => {
    sit(table(), ['attacker']);
    const tabs = [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent);
    expect(tabs).toEqual(['Hand3', 'What you met', 'Doctrine']);
  });
});
