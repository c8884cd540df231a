import { expect, type Page } from '@playwright/test';
import { PHRASE } from './serverProcess';

/** Enters the instructor's area of a server. */
export async function enter(control: Page, url: string, phrase = PHRASE): Promise<void> {
  await control.goto(`${url}/#/run`);
  await control.getByLabel('Pass phrase of the instructor').fill(phrase);
  await control.getByRole('button', { name: 'Open my exercises' }).click();
}

/** Makes an exercise on the page of a new one: the deck, the group, and which seats the computer plays. Answers its code. */
export async function make(control: Page, deck: string, group: string, computer: string[] = []): Promise<string> {
  await control.getByRole('button', { name: 'New exercise' }).click();
  await control.getByLabel('Scenario').selectOption({ label: deck });
  await control.getByLabel('Name of the group').fill(group);
  for (const seat of computer) {
    await control
      .getByRole('group', { name: `${seat}: played by`, exact: true })
      .getByRole('radio', { name: 'the computer' })
      .check({ force: true });
  }
  await control.getByRole('button', { name: 'Open the waiting room' }).click();
  const link = control.locator('input[readonly]').first();
  await expect(link).toHaveValue(/#\/join\//);
  return (await link.inputValue()).split('/join/')[1] ?? '';
}
