import { networkInterfaces } from 'node:os';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { loadShipped } from '../harness/shipped';
import { enter, make } from './consolePage';
import { answerWhatLiesOpen, expectAccessible, join, openBrowser, ready, seat, toTheTable } from './people';
import { ServerProcess } from './serverProcess';

test.describe.configure({ timeout: 60_000 });

const COMPUTER = ['Response', 'Coordination', 'Attacker'];
const server = new ServerProcess();
test.beforeAll(() => server.start());
test.afterAll(() => server.close());
test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

const open = (browser: Browser) => openBrowser(browser, server.url, []);

/** Control with a waiting room in which the computer plays all but Intelligence and Border. */
async function host(browser: Browser, group: string): Promise<{ control: Page; code: string }> {
  const control = await open(browser);
  await enter(control, server.url);
  return { control, code: await make(control, 'First Watch', group, COMPUTER) };
}

async function arrive(browser: Browser, code: string, name: string): Promise<Page> {
  const page = await open(browser);
  await join(page, code, name);
  return page;
}

async function start(control: Page): Promise<void> {
  await control.getByRole('button', { name: 'Start the exercise' }).click();
  await expect(control.getByRole('button', { name: 'Pause' })).toBeVisible();
}

const row = (control: Page, text: string) => control.getByRole('listitem').filter({ hasText: text }).first();
const written = (page: Page) => page.getByRole('button', { name: /^Take back: / });

async function watchOnePlace(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('w');
  await page.getByRole('option').first().click();
}

test('a wrong code, an empty name and a wrong phrase each get a clear sentence', async ({ browser }) => {
  const page = await open(browser);
  await page.getByLabel('Code of six characters').fill('ABC');
  await page.getByRole('button', { name: 'Join with this code' }).click();
  await expect(page.getByText('The code has six characters; 3 are missing.')).toBeVisible();
  await page.getByLabel('Code of six characters').fill('ABCDEF');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ask to be let in' }).click();
  await expect(page.getByText('Write a name by which your instructor can tell you apart.')).toBeVisible();
  await page.getByLabel('Your name in the exercise').fill('Trainee');
  await page.getByRole('button', { name: 'Ask to be let in' }).click();
  await expect(page.getByText('No exercise has this code. Check it with Control.')).toBeVisible();
  await enter(page, server.url, 'surely not this one');
  await expect(page.getByText(/This is not the pass phrase\./)).toBeVisible();
});

test('Control moves people, shows a wrong joiner the door, and hands a seat to the computer and back', async ({
  browser,
}) => {
  const { control, code } = await host(browser, 'Group 3');
  const ann = await arrive(browser, code, 'Ann');
  const stranger = await arrive(browser, code, 'Stranger');
  await seat(control, 'Ann', 'Intelligence');
  await expect(ann.getByText('Waiting for the start')).toBeVisible();

  await control.getByRole('button', { name: 'Remove Stranger' }).click();
  await control.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(stranger.getByText('You were taken off this exercise.')).toBeVisible();
  await expect(control.getByRole('button', { name: 'Remove Stranger' })).toBeHidden();
  await stranger.reload();
  await expect(stranger.getByText('This link no longer opens a seat.')).toBeVisible();

  await start(control);
  await toTheTable(ann);
  await control.getByRole('button', { name: 'Change the seats of Ann' }).click();
  const dialog = control.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^Intelligence/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /^Border/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(ann.getByRole('region', { name: 'Your seat: Border' })).toBeVisible();
  await expect(ann.getByRole('region', { name: 'Your seat: Intelligence' })).toBeHidden();

  await control.getByRole('button', { name: 'Change who plays: Border' }).click();
  await dialog.getByRole('radio', { name: 'The computer' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row(control, 'Border')).toContainText('AI, by the book');
  await expect(ann.getByText('Waiting for your seat')).toBeVisible();
  await control.getByRole('button', { name: 'Change who plays: Border' }).click();
  await dialog.getByRole('radio', { name: 'A person' }).check({ force: true });
  await dialog.getByLabel('Give the seat to').selectOption({ label: 'Ann' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row(control, 'Border')).toContainText('Ann');
  await expect(ann.getByRole('region', { name: 'Your seat: Border' })).toBeVisible();
});

test('while Control pauses no order is taken, and the page says so', async ({ browser }) => {
  const { control, code } = await host(browser, 'Group 4');
  const ann = await arrive(browser, code, 'Ann');
  await seat(control, 'Ann', 'Intelligence');
  await start(control);
  await toTheTable(ann);
  await control.getByRole('button', { name: 'Pause' }).click();
  await expect(ann.getByText('The exercise is paused.').first()).toBeVisible();
  await watchOnePlace(ann);
  await expect(ann.getByText(/What you have written stays here; send it again when it goes on\./)).toBeVisible();
  await expect(written(ann)).toBeHidden();
  await control.getByRole('button', { name: 'Go on' }).click();
  await expect(ann.getByText('The clocks stand still', { exact: false })).toBeHidden();
  await watchOnePlace(ann);
  await expect(written(ann)).toBeVisible();
});

test('a fresh link opens the seat, and the old one no longer does', async ({ browser }) => {
  const { control, code } = await host(browser, 'Group 5');
  const ann = await arrive(browser, code, 'Ann');
  await seat(control, 'Ann', 'Intelligence');
  await expect(ann.getByText('Waiting for the start')).toBeVisible();
  await control.getByRole('button', { name: 'A fresh link for Ann' }).click();
  const link = control.getByRole('dialog').locator('input[readonly]');
  await expect(link).toHaveValue(/^http/);
  await expect(ann.getByText('This link no longer opens a seat.')).toBeVisible();
  const other = await open(browser);
  await other.goto(await link.inputValue());
  await expect(other.getByText('You have your seat, Ann.', { exact: false })).toBeVisible();
  expect(other.url()).not.toContain('token');
});

test('my exercises lists it, and a new browser with the phrase opens its console again', async ({ browser }) => {
  const { code } = await host(browser, 'Group 6');
  const again = await open(browser);
  await enter(again, server.url);
  await again.getByRole('link', { name: 'Open the console of Group 6' }).click();
  await expect(again.getByRole('button', { name: 'Start the exercise' })).toBeVisible();
  await arrive(browser, code, 'Ann');
  await expect(again.getByRole('button', { name: 'Give a seat to Ann' })).toBeVisible();
});

test('Control reads of cells by name, whatever happens to them', async ({ browser }) => {
  const control = await open(browser);
  await enter(control, server.url);
  await make(control, 'First Watch', 'Group 10', ['Intelligence', 'Border', ...COMPUTER]);
  await control.getByRole('button', { name: 'Start the exercise' }).click();
  await expect(control.getByRole('button', { name: 'Reveal the truth' })).toBeVisible({ timeout: 40_000 });
  const said = await sentences(control.locator('body'));
  const { cells } = loadShipped('first-watch').people;
  for (const { id, name } of cells) {
    expect(said.some((line) => line.includes(name.en))).toBe(true);
    expect(said.filter((line) => new RegExp(`(^|[\\s“])${id}\\b`).test(line))).toEqual([]);
  }
});

test('a change of language in the middle of a game changes the words of cards and log', async ({ browser }) => {
  const { control, code } = await host(browser, 'Group 7');
  const ann = await arrive(browser, code, 'Ann');
  await seat(control, 'Ann', 'Intelligence');
  await control.getByRole('button', { name: 'Change who plays: Border' }).click();
  await control.getByRole('dialog').getByRole('radio', { name: 'The computer' }).check({ force: true });
  await control.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await start(control);
  await toTheTable(ann);
  const card = ann.getByRole('dialog', { name: 'A changed regular' });
  const english = await sentences(card);
  await ann.keyboard.press('Escape');
  await ann.getByRole('button', { name: 'What this seat can do' }).click();
  await ann.getByRole('radio', { name: 'Français' }).check({ force: true });
  await ann.getByRole('button', { name: 'À la table' }).click();
  await ann.getByRole('tab', { name: /^Arrivées/ }).click();
  await ann.getByRole('button', { name: /^Carte de décision/ }).click();
  await expect(ann.getByRole('radiogroup', { name: 'Options' })).toBeVisible();
  expect(overlap(english, await sentences(ann.getByRole('dialog')))).toBe(0);

  await answerWhatLiesOpen(ann);
  const log = ann.getByRole('complementary');
  await expect(log.getByRole('listitem').first()).toBeVisible();
  const french = await sentences(log);
  await ann.getByRole('button', { name: 'Ce que peut ce poste' }).click();
  await ann.getByRole('radio', { name: 'English' }).check({ force: true });
  await ann.getByRole('button', { name: 'To the table' }).click();
  await expect(log.getByRole('heading', { name: 'Log' })).toBeVisible();
  expect(overlap(french, await sentences(log))).toBe(0);
});

/** What stands on a part of the page, paragraph by paragraph. */
const sentences = (part: Locator): Promise<string[]> => part.locator('p, li, h2, h3, em').allTextContents();

/** The share of longer sentences of one page that stand on the other as well. */
function overlap(one: string[], other: string[]): number {
  const long = one.filter((line) => line.length > 20);
  return long.filter((line) => other.includes(line)).length / Math.max(1, long.length);
}

test('a seat works at an address of the local network, where the browser trusts the page less', async ({ browser }) => {
  const near = Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .find((card) => card.family === 'IPv4' && !card.internal)?.address;
  test.skip(near === undefined, 'this machine has no address but its own');
  const wide = new ServerProcess('0.0.0.0');
  try {
    await wide.start();
    const url = `http://${near}:${new URL(wide.url).port}`;
    const control = await openBrowser(browser, url, []);
    expect(await control.evaluate(() => globalThis.isSecureContext)).toBe(false);
    await enter(control, url);
    const code = await make(control, 'First Watch', 'Group 8', [...COMPUTER, 'Border']);
    await expect(
      control
        .getByText(`${near}`)
        .or(control.locator(`input[value*="${near}"]`))
        .first(),
    ).toBeVisible();
    await control
      .getByRole('button', { name: /^Copy the link/ })
      .first()
      .click();
    await expect(control.getByText('Selected: copy it with your keyboard')).toBeVisible();
    const ann = await openBrowser(browser, url, []);
    await join(ann, code, 'Ann');
    await seat(control, 'Ann', 'Intelligence');
    await start(control);
    await toTheTable(ann);
    await answerWhatLiesOpen(ann);
    await watchOnePlace(ann);
    await expect(written(ann)).toBeVisible();
    await ready(ann);
    await expect(ann.getByText('Round 2').first()).toBeVisible();
  } finally {
    await wide.close();
  }
});

test('what is written while the server is away outlives a reload, and is sent with the same id', async ({
  browser,
}) => {
  const { control, code } = await host(browser, 'Group 9');
  const ann = await arrive(browser, code, 'Ann');
  await seat(control, 'Ann', 'Intelligence');
  await start(control);
  await toTheTable(ann);
  await answerWhatLiesOpen(ann);
  await server.kill();
  await expect(ann.getByText(/Connection lost/)).toBeVisible();
  await watchOnePlace(ann);
  await expect(ann.getByText(/1 order is kept on this device and will be sent/)).toBeVisible();
  const unsent = () =>
    ann.evaluate(() => Object.entries(sessionStorage).find(([key]) => key.startsWith('vigil-unsent')));
  const id = /"id":"(\w+)"/.exec((await unsent())?.[1] ?? '')?.[1] ?? 'none was kept';
  await ann.reload().catch(() => undefined);
  await server.start();
  const sent: string[] = [];
  ann.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  await ann.goto(`${server.url}/#/`);
  await ann.getByRole('link', { name: /^Back to your exercise/ }).click();
  await expect(written(ann)).toHaveCount(1);
  expect(sent.filter((frame) => frame.includes(id))).toHaveLength(1);
  expect(await unsent()).toBeUndefined();
});

test('services that are merged when the exercise is made go to one person together', async ({ browser }) => {
  const control = await open(browser);
  await enter(control, server.url);
  await control.getByRole('button', { name: 'New exercise' }).click();
  await control.getByLabel('Response: in whose hand').selectOption({ label: 'together with Border' });
  await expectAccessible(control);
  await control.getByRole('button', { name: 'Open the waiting room' }).click();
  const link = control.locator('input[readonly]').first();
  await expect(link).toHaveValue(/#\/join\//);
  const trainee = await arrive(browser, (await link.inputValue()).split('/join/')[1] ?? '', 'Trainee Two');
  await seat(control, 'Trainee Two', 'Border');
  await expect(trainee.getByText('Your seats')).toBeVisible();
  await expect(trainee.getByText('Response').first()).toBeVisible();
});
