import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { answerWhatLiesOpen, openBrowser, toTheTable } from './people';

export type Choice = { deck?: string; side?: string };

/** A browser at a page that nothing but files stands behind. What it complains of, and what it asks elsewhere, are faults. */
export async function openAlone(browser: Browser, url: string, faults: string[]): Promise<Page> {
  const page = await openBrowser(browser, url, faults);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return page;
}

/** Starts a game alone from the first page and comes to the table, past the word of respect and the first look. */
export async function startAlone(page: Page, { deck, side }: Choice = {}): Promise<void> {
  await page.getByRole('link', { name: /^Practise alone/ }).click();
  if (deck !== undefined) await choose(page, deck);
  if (side !== undefined) await choose(page, side);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await toTheTable(page);
}

const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true });

export const round = (page: Page, number: number): Locator =>
  page.getByText(`Round ${number}`, { exact: true }).first();

/** The round that the top line shows. */
export async function roundNow(page: Page): Promise<number> {
  const words = await page
    .getByText(/^Round \d+$/)
    .first()
    .textContent();
  return Number(words?.replace(/\D/g, ''));
}

/** Plays one round of a seat without an order of its own: waves through, answers cards, is ready. Ends with the next round or the outcome. */
export async function passRound(page: Page): Promise<void> {
  const before = await roundNow(page);
  const over = page.getByText('The exercise is over.').first();
  const ready = page.getByRole('button', { name: 'Ready', exact: true });
  const waveThrough = page.getByRole('radio', { name: /^Wave through/ });
  for (let step = 0; step < 40; step++) {
    if ((await over.isVisible()) || (await roundNow(page)) !== before) return;
    if (await waveThrough.isVisible()) await waveThroughStop(page);
    else if (await page.getByRole('radiogroup', { name: 'Options' }).isVisible()) await answerWhatLiesOpen(page);
    else if ((await ready.isVisible()) && (await ready.isEnabled())) await ready.click({ timeout: 3000 });
    else await page.waitForTimeout(100);
  }
  throw new Error(`round ${before} did not end`);
}

/** Waves an open stop through. */
async function waveThroughStop(page: Page): Promise<void> {
  const stop = page.getByRole('radio', { name: /^Wave through/ });
  await stop.check({ force: true });
  await page.getByRole('button', { name: 'Wave through and report' }).click();
  await expect(stop).toBeHidden();
}

/** Waits for a round, waving through whatever is stopped on the way there. */
export async function reachRound(page: Page, number: number): Promise<void> {
  await expect(async () => {
    if (await page.getByRole('radio', { name: /^Wave through/ }).isVisible()) await waveThroughStop(page);
    await expect(round(page, number)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
}

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await target.waitFor();
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < most && !(await there()); step++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Reaches a button or link by Tab and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
