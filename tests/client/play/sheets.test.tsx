// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Table, table } from '../../harness/table';
import { button, screenText, sit } from './sit';

const dialog = () => document.querySelector('[role="dialog"]');

/** The warning card lies before Coordination in round 2. */
function warned(): Table {
  const game = table();
  game.rounds(1);
  return game;
}

/** Border has a stop open: a check alert on somebody who came over the sea. */
function stopped(): Table {
  const game = table({
    scenario: (raw) => {
      raw.cards = [];
      for (const subject of raw.people.subjects) subject.heldBy = ['border'];
      for (const cell of raw.people.cells) if (cell.start === 'haven') cell.earliest = 1;
      raw.numbers.sensors.checks.externalMiss = 0;
      raw.numbers.sensors.checks.harmlessTravel = 0;
      raw.numbers.weights.dossier = 2;
    },
  });
  const members = game.state.people.filter((person) => person.place === 'haven' && person.subject !== null);
  for (const { code } of members) game.order('border', { kind: 'openAlert', person: code, code: 'check' });
  game.order('border', { kind: 'post', sector: 'sea', units: 3 });
  game.round();
  game.order('attacker', { kind: 'journey', cell: game.state.cells[0]!.id, path: ['shore'] });
  game.round();
  expect(game.state.phase).toBe('stops');
  return game;
}

describe('a decision card', () => {
  it('comes up by itself, takes the focus, and chooses by number', async () => {
    const game = warned();
    const { said } = sit(game, ['coordination']);
    expect(dialog()?.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('1');
    await userEvent.click(button('Act'));
    expect(said[0]?.command).toMatchObject({ type: 'answerCard', card: 'warning', option: 'act' });
    expect(dialog()).toBeNull();
  });

  it('carries the reason, how sure, and what was relied on', async () => {
    const game = warned();
    const { said } = sit(game, ['coordination']);
    await userEvent.type(document.querySelector('input[type="text"]')!, 'Points are few');
    await userEvent.click(document.querySelector('input[type="radio"][name^="card"]')!);
    const sure = [...document.querySelectorAll('footer label, [role="dialog"] fieldset label')].find(
      (one) => one.textContent === 'fairly',
    );
    await userEvent.click(sure!);
    for (const box of document.querySelectorAll('[role="dialog"] input[type="checkbox"]')) await userEvent.click(box);
    await userEvent.click(button('Act'));
    expect(said[0]?.command).toMatchObject({ reason: 'Points are few', sure: 'fairly' });
  });

  it('can be put aside with Escape and opened again from the inbox; Ready waits for it', async () => {
    sit(warned(), ['coordination']);
    await userEvent.keyboard('{Escape}');
    expect(dialog()).toBeNull();
    expect(button('Ready').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click([...document.querySelectorAll('[role="tab"]')][0]!);
    await userEvent.click(button('Decision card: A warning'));
    expect(dialog()).not.toBeNull();
  });

  it('goes when the time has answered it', () => {
    const game = warned();
    const session = sit(game, ['coordination']);
    expect(dialog()).not.toBeNull();
    session.play('control', { type: 'endPhase' });
    expect(dialog()?.textContent ?? '').not.toContain('A partner warns of somebody.');
  });
});

describe('a stop at the border', () => {
  it('must be decided: Escape does not close it, and the default is said', async () => {
    sit(stopped(), ['border']);
    expect(dialog()?.textContent).toContain('A check alert has hit');
    expect(dialog()?.textContent).toContain('When time is up the party is waved through');
    await userEvent.keyboard('{Escape}');
    expect(dialog()).not.toBeNull();
  });

  it('shows which rungs the code allows', () => {
    sit(stopped(), ['border']);
    const rungs = [...document.querySelectorAll('[data-allowed]')].map((rung) => rung.getAttribute('data-allowed'));
    expect(rungs).toEqual(['true', 'true', 'false']);
  });

  it('asks the joint file, then decides with a reason', async () => {
    const game = stopped();
    const { said } = sit(game, ['border']);
    await userEvent.keyboard('j');
    expect(said[0]?.command.type).toBe('askJointFile');
    expect(dialog()?.textContent).toContain('All files together');
    await userEvent.keyboard('2');
    await userEvent.type(document.querySelector('[role="dialog"] input[type="text"]')!, 'He may talk');
    await userEvent.click(button('Question and release'));
    expect(said[1]?.command).toMatchObject({ type: 'decideStop', choice: 'question', reason: 'He may talk' });
  });

  it('brings the seat that decides it before a holder of several', () => {
    sit(stopped(), ['intelligence', 'border']);
    expect(dialog()?.getAttribute('data-hue')).toBe('border');
  });

  it('is not shown to another service', () => {
    sit(stopped(), ['intelligence']);
    expect(dialog()).toBeNull();
    expect(screenText()).toContain('Border decides a stop.');
  });
});

describe('the outcome', () => {
  it('shows the band, and who was who only once it is revealed', async () => {
    const game = table();
    game.act('control', { type: 'endExercise' });
    sit(game, ['response']);
    expect(dialog()?.textContent).toContain('Held');
    expect(dialog()?.textContent).not.toContain('On a file at the start');
    await userEvent.click(button('Look at the map'));
    expect(dialog()).toBeNull();
    await userEvent.click(button('Read the outcome'));
    expect(dialog()).not.toBeNull();
  });

  it('names every member of a cell after the reveal', () => {
    const game = table();
    game.act('control', { type: 'endExercise' });
    sit(game, ['response'], { revealed: true });
    for (const person of game.state.people) {
      if (person.role === 'operative') expect(dialog()?.textContent).toContain(person.code);
    }
  });

  it('leads from a member to the place on the map, whose card names who was there', async () => {
    const game = table();
    game.act('control', { type: 'endExercise' });
    sit(game, ['response'], { revealed: true });
    const row = document.querySelector('[role="dialog"] tbody tr')!;
    const code = row.querySelector('th')?.textContent ?? '';
    await userEvent.click(row.querySelector('button')!);
    expect(dialog()).toBeNull();
    expect(document.querySelector('[role="tooltip"]')?.textContent).toContain(code);
  });
});
