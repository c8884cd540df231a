import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';

/** One person's own browser: nothing is shared with the others. Faults of the page fail the test. */
export async function openBrowser(browser: Browser, url: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const own = request.url().startsWith(url) || /^(data|blob|ws):/.test(request.url());
    if (!own) faults.push(`a request to another origin: ${request.url()}`);
  });
  await page.goto(url);
  return page;
}

/** A trainee joins by code from the first page and waits to be let in. */
export async function join(page: Page, code: string, name: string): Promise<void> {
  await page.getByLabel('Code of six characters').or(page.getByLabel(/^Code/)).first().click();
  await page.keyboard.type(code.replace(/[^A-Z0-9]/gi, ''));
  await page.keyboard.press('Enter');
  await page.getByLabel('Your name in the exercise').fill(name);
  await page.getByRole('button', { name: 'Ask to be let in' }).click();
  await expect(page.getByText('Waiting for your seat')).toBeVisible();
}

/** Control gives a joiner a seat. */
export async function seat(control: Page, name: string, service: string): Promise<void> {
  await control.getByRole('button', { name: `Give a seat to ${name}` }).click();
  const dialog = control.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: new RegExp(`^${service}`) }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

/** Reads the word of respect, where the deck has one, and the first look, and comes to the table. */
export async function toTheTable(page: Page): Promise<void> {
  const begin = page.getByRole('button', { name: 'Begin' });
  const look = page.getByRole('button', { name: 'To the table' });
  await expect(begin.or(look).first()).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  await look.click();
}

/** Answers the open decision card with the option that has this title. */
export async function answerCard(page: Page, option: RegExp): Promise<void> {
  await page.getByRole('radio', { name: option }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: option }).click();
  await expect(page.getByRole('radiogroup', { name: 'Options' })).toBeHidden();
}

/** Answers whatever decision card lies open, with its last option. */
export async function answerWhatLiesOpen(page: Page): Promise<void> {
  const options = page.getByRole('radiogroup', { name: 'Options' });
  if (!(await options.isVisible())) return;
  await options.getByRole('radio').last().check({ force: true });
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(options).toBeHidden();
}

export async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ready', exact: true }).click();
}

/** axe finds nothing on this screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
}
