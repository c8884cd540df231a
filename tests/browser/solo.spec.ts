import { expect, type Page, test } from '@playwright/test';
import { openAlone, passRound, press, reachRound, round, startAlone, tabTo } from './alone';
import { answerWhatLiesOpen, expectAccessible } from './people';
import { serveStatic } from './staticServer';

test.describe.configure({ timeout: 60_000 });

let site: Awaited<ReturnType<typeof serveStatic>>;
let page: Page;
const faults: string[] = [];

test.beforeEach(async ({ browser }) => {
  faults.length = 0;
  site = await serveStatic();
  page = await openAlone(browser, site.url, faults);
});
test.afterEach(async () => {
  await page.context().close();
  await site.close();
  expect(faults).toEqual([]);
});

const written = (order: RegExp) => page.getByRole('button', { name: new RegExp(`^Take back: .*${order.source}`) });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('a newcomer is at the table two clicks after opening the page', async () => {
  await page.getByRole('link', { name: /^Practise alone/ }).click();
  await button('Start').click();
  await expect(round(page, 1)).toBeVisible();
  await expect(page.getByRole('dialog', { name: /^You are / })).toBeVisible();
});

test('the map shades where the own file points, says it in words, and stops when the reader wants the notes alone', async () => {
  await startAlone(page, { side: 'Border' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const shades = page.locator('[data-belief]');
  await expect(shades.first()).toBeAttached({ timeout: 30_000 });
  await expect(
    page.locator('[data-place][aria-label*="that a cell is here, by your own file"]').first(),
  ).toBeAttached();
  const notes = page.getByRole('radio', { name: 'Notes only' });
  await page.getByRole('radio', { name: 'Belief' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(notes).toBeChecked();
  await expect(shades).toHaveCount(0);
  await page.reload();
  await expect(round(page, 1)).toBeVisible();
  await expect(notes).toBeChecked();
  await expectAccessible(page);
});

test('the word of respect comes at the table, and whoever does not want the deck is back at the choice', async () => {
  await page.getByRole('link', { name: /^Practise alone/ }).click();
  await page.getByRole('radio', { name: /^Paris 2015/ }).check({ force: true });
  await button('Start').click();
  await expect(page.getByRole('dialog', { name: 'Before you begin' })).toBeVisible();
  await expect(page).toHaveURL(/#\/play$/);
  await button('Not this deck').click();
  await expect(button('Start')).toBeVisible();
  await page.goto(`${site.url}/#/`);
  await expect(page.getByRole('link', { name: /^Practise alone/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Go on playing/ })).toBeHidden();
});

test('a whole round is played by keyboard alone', async () => {
  await press(page, page.getByRole('link', { name: /^Practise alone/ }));
  await tabTo(page, page.getByRole('radio', { name: /^First Watch/ }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('radio', { name: /^Border/ }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^Intelligence/ })).toBeChecked();
  await press(page, button('Start'));
  await press(page, button('Begin'));
  await press(page, button('To the table'));

  await watchByKeys('Athens');
  await watchByKeys('Budapest');
  await press(page, written(/Budapest/));
  await expect(written(/Budapest/)).toBeHidden();
  await expect(written(/Athens/)).toBeVisible();
  await watchByKeys('Istanbul');
  await press(page, button('Take all back'));
  await expect(page.getByText('None yet.')).toBeVisible();
  await watchByKeys('Athens');

  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: /^Send/ })).toBeFocused();
  await tabTo(page, page.getByRole('tabpanel').getByRole('radio').first());
  await page.keyboard.press('Space');
  await press(page, page.getByRole('tabpanel').getByRole('button', { name: /^Border/ }));
  await expect(page.getByText(/Sent to Border/)).toBeVisible();

  if (await page.getByRole('radiogroup', { name: 'Options' }).isVisible()) await answerByKeys();
  await press(page, button('Ready'));
  await expect(round(page, 2)).toBeVisible();
});

/** Picks the order up with its letter, jumps to the place by its first letters, lays it there. */
async function watchByKeys(place: string): Promise<void> {
  await page.keyboard.press('w');
  const list = page.getByRole('listbox', { name: 'Watch a place' });
  await expect(list).toBeFocused();
  const option = list.getByRole('option', { name: new RegExp(`^${place}`) });
  for (let step = 0; step < 40 && (await option.getAttribute('aria-selected')) !== 'true'; step++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(written(new RegExp(place))).toBeVisible();
}

async function answerByKeys(): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading').first().focus();
  await page.keyboard.press('1');
  await press(page, dialog.getByRole('button').last());
  await expect(dialog).toBeHidden();
}

test('a game is where it was after a reload, and is gone once it is abandoned', async () => {
  await startAlone(page, { deck: 'First Watch', side: 'Intelligence' });
  await passRound(page);
  await expect(round(page, 2)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await page.getByRole('option').first().click();
  await expect(written(/./)).toBeVisible();
  const orders = await written(/./).getAttribute('aria-label');
  await page.reload();
  await expect(round(page, 2)).toBeVisible();
  await expect(page.getByRole('button', { name: orders ?? '' })).toBeVisible();

  await page.goto(`${site.url}/#/`);
  await expect(page.getByRole('link', { name: /^Go on playing.*round 2 of 5/ })).toBeVisible();
  await button('Abandon this game').click();
  await button('Abandon the game').click();
  await expect(page.getByRole('link', { name: /^Go on playing/ })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('link', { name: /^Practise alone/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Go on playing/ })).toBeHidden();
});

test('the attacker gives a cell an order and reaches the second round', async () => {
  await startAlone(page, { deck: 'First Watch', side: 'Attacker' });
  await page
    .getByRole('region', { name: /^Your seat/ })
    .getByRole('button', { expanded: false })
    .first()
    .click();
  await button(/^Lie low/).click();
  await expect(written(/lie low/)).toBeVisible();
  await button('Ready').click();
  await expect(round(page, 2)).toBeVisible();
});

test('all four services lie in one hand, and their files never merge', async () => {
  await startAlone(page, { deck: 'First Watch', side: 'All 4 services' });
  const switches = page.getByRole('navigation', { name: /^Your seats/ }).getByRole('button');
  await expect(switches).toHaveCount(4);
  for (const seat of ['Border', 'Response', 'Coordination', 'Intelligence']) await sitAt(seat);
  const before = await inboxes();
  expect(new Set(before).size).toBe(4);
  await page.getByRole('tab', { name: /^Send/ }).click();
  await chooseReportUnknownTo(before[1] ?? '');
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Border/ })
    .click();
  await expect(page.getByText(/Sent to Border/)).toBeVisible();
  expect((await inboxes()).slice(1)).toEqual(before.slice(1));
  await button('All my seats are ready').click();
  await reachRound(page, 2);
  await sitAt('Border');
  await page.getByRole('tab', { name: /^Inbox/ }).click();
  await expect(page.getByText('Sent by Intelligence').first()).toBeVisible();
});

/** Chooses a report to send on a person whom the other inbox does not name: a dossier that both hold would not arrive twice. */
async function chooseReportUnknownTo(inbox: string): Promise<void> {
  const reports = page.getByRole('tabpanel').locator('label[data-report]');
  for (const report of await reports.all()) {
    const code = /P-\d+/.exec((await report.textContent()) ?? '')?.[0];
    if (code !== undefined && !inbox.includes(code)) return report.getByRole('radio').check({ force: true });
  }
  throw new Error('every report is on that file already');
}

/** Goes to a seat, past its first look, and answers what lies open there. */
async function sitAt(seat: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /^Your seats/ })
    .getByRole('button', { name: new RegExp(`^${seat}`) })
    .click();
  await expect(page.getByRole('region', { name: `Your seat: ${seat}` })).toBeVisible();
  if (await page.getByRole('dialog', { name: /^You are / }).isVisible()) await button('To the table').click();
  await expect(page.getByRole('dialog', { name: /^You are / })).toBeHidden();
  const card = page.getByRole('button', { name: /^Decision card: / }).first();
  const options = page.getByRole('radiogroup', { name: 'Options' });
  if (!(await options.isVisible()) && (await card.isVisible())) await card.click();
  await answerWhatLiesOpen(page);
}

/** The reports in the inbox of each seat, in the order of the seats; Intelligence is in use at the end. */
async function inboxes(): Promise<string[]> {
  const found: Record<string, string> = {};
  for (const seat of ['Border', 'Response', 'Coordination', 'Intelligence']) {
    await sitAt(seat);
    await page.getByRole('tab', { name: /^Inbox/ }).click();
    const reports = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Weight' });
    found[seat] = (await reports.allTextContents()).join('\n');
  }
  return ['Intelligence', 'Border', 'Response', 'Coordination'].map((seat) => found[seat] ?? '');
}

test('a game alone ends with its outcome, and the truth is shown at once', async () => {
  await startAlone(page, { deck: 'First Watch', side: 'Intelligence' });
  const outcome = page.getByText('Who was who');
  for (let played = 0; played < 5 && !(await outcome.isVisible()); played++) await passRound(page);
  await expect(outcome).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('rowheader', { name: /^P-/ }).first()).toBeVisible();
  await button('Leave the table').click();
  await expect(page.getByRole('link', { name: /^Practise alone/ })).toBeVisible();
});
