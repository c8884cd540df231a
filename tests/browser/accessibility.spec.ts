import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectLawful, expectNoSideways, liesOpen } from './accessible';
import { openAlone, startAlone } from './alone';
import { enter, make } from './consolePage';
import { join, openBrowser, seat, toTheTable } from './people';
import { ServerProcess } from './serverProcess';
import { serveStatic } from './staticServer';

test.describe.configure({ timeout: 60_000 });

const SEATS = ['Intelligence', 'Border', 'Response', 'Coordination', 'Attacker'];
/** What a page of 1440 by 900 becomes when it is enlarged to 200 percent. */
const ENLARGED = { width: 720, height: 450 };
const COMPUTER = ['Border', 'Response', 'Coordination', 'Attacker'];

test.describe('without a server', () => {
  let site: Awaited<ReturnType<typeof serveStatic>>;
  let page: Page;
  test.beforeAll(async () => {
    site = await serveStatic();
  });
  test.beforeEach(async ({ browser }) => {
    page = await openAlone(browser, site.url, []);
  });
  test.afterEach(() => page.context().close());
  test.afterAll(() => site.close());

  const lobby: [string, string | RegExp][] = [
    ['/', /^A person moves/],
    ['/practise', 'Practise alone'],
    ['/join', 'Join an exercise'],
    ['/join/ABC234', 'Join an exercise'],
    ['/run', 'Run an exercise'],
    ['/rules', 'Rules on one page'],
  ];

  test('the lobby can be read and used by everybody, in the light and in the dark', async () => {
    for (const [path, title] of lobby) {
      await at(path, title);
      await expectLawful(page);
    }
  });

  test('the lobby needs no sideways scrolling when it is enlarged to 200 percent', async () => {
    await page.setViewportSize(ENLARGED);
    for (const [path, title] of lobby) {
      await at(path, title);
      await expectNoSideways(page);
    }
    await at('/', /^A person moves/);
    await expectLawful(page);
  });

  test('the lobby and the table are as lawful in French, and say that they are French', async () => {
    await page.getByRole('radio', { name: 'Français' }).check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expectLawful(page);
    await page.goto(`${site.url}/#/practise`);
    await page.getByRole('radio', { name: /^Paris 2015/ }).check({ force: true });
    await expectLawful(page);
    await page.getByRole('button', { name: 'Commencer', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Commencer' }).click();
    await expectLawful(page);
    await page.getByRole('button', { name: 'À la table' }).click();
    await expectLawful(page);
  });

  for (const name of SEATS) {
    test(`the table of ${name} can be read and used by everybody`, async () => {
      await page.getByRole('link', { name: /^Practise alone/ }).click();
      await page.getByRole('radio', { name: /^Paris 2015/ }).check({ force: true });
      await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true });
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByRole('button', { name: 'Begin' }).click();
      await expect(page.getByRole('button', { name: 'To the table' })).toBeVisible();
      await expectLawful(page);
      await page.getByRole('button', { name: 'To the table' }).click();
      const card = page.getByRole('radiogroup', { name: 'Options' });
      if (name === 'Border') {
        await expect(card).toBeVisible();
        await expectLawful(page);
      }
      if (await card.isVisible()) await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expectLawful(page);
    });
  }

  test('Ready can be reached at the table when it is enlarged to 200 percent', async () => {
    await page.setViewportSize(ENLARGED);
    for (const side of ['Border', 'Attacker']) {
      await page.goto(`${site.url}/#/`);
      await startOver(side);
      const ready = page.getByRole('button', { name: 'Ready', exact: true });
      await ready.scrollIntoViewIfNeeded();
      await expect(ready).toBeInViewport({ ratio: 0.9 });
      expect(await liesOpen(ready), 'nothing lies over Ready').toBe(true);
    }
  });

  async function at(path: string, title: string | RegExp): Promise<void> {
    await page.goto(`${site.url}/#${path}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    if (path === '/practise') await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  }

  async function startOver(side: string): Promise<void> {
    const abandon = page.getByRole('button', { name: 'Abandon this game' });
    await expect(page.getByRole('link', { name: /^Practise alone/ })).toBeVisible();
    if (side === 'Attacker') {
      await abandon.click();
      await page.getByRole('button', { name: 'Abandon the game' }).click();
      await expect(abandon).toBeHidden();
    }
    await startAlone(page, { deck: 'First Watch', side });
  }
});

test.describe('with a server', () => {
  const server = new ServerProcess();
  test.beforeAll(() => server.start());
  test.afterAll(() => server.close());

  test('the instructor’s pages, from the list to the end, and the outcome', async ({ browser }) => {
    const { control, trainee } = await twoPeople(browser);
    await control.getByRole('button', { name: 'Start the exercise' }).click();
    await expect(control.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expectLawful(control);
    await toTheTable(trainee);
    await control.getByRole('button', { name: 'Why Attacker did that' }).click();
    await expect(control.getByRole('dialog').getByText('Round 1')).toBeVisible();
    await expectLawful(control);
    await control.keyboard.press('Escape');
    await control.getByRole('button', { name: 'End', exact: true }).click();
    await expectLawful(control);
    await control.getByRole('button', { name: 'End the exercise' }).click();
    await control.getByRole('button', { name: 'Reveal the truth' }).click();
    await control.getByRole('button', { name: 'Reveal', exact: true }).click();
    await expectLawful(control);
    await expect(trainee.getByText('Who was who')).toBeVisible();
    await expect(trainee.getByText('Why the computer’s seats did what they did')).toBeVisible();
    await expectLawful(trainee);
    await control.setViewportSize(ENLARGED);
    await expectNoSideways(control);
  });

  /** Control in the waiting room with one trainee seated; every page on the way is looked at. */
  async function twoPeople(browser: Browser): Promise<{ control: Page; trainee: Page }> {
    const control = await openBrowser(browser, server.url, []);
    await enter(control, server.url);
    await expect(control.getByText('No exercise yet')).toBeVisible();
    await expectLawful(control);
    await control.goto(`${server.url}/#/run/new`);
    await expect(control.getByLabel('Scenario')).toBeVisible();
    await expectLawful(control);
    await control.setViewportSize(ENLARGED);
    await expectNoSideways(control);
    await control.setViewportSize({ width: 1440, height: 900 });
    await control.goto(`${server.url}/#/run`);
    const code = await make(control, 'First Watch', 'Group 2', COMPUTER);
    await expectLawful(control);
    const trainee = await openBrowser(browser, server.url, []);
    await join(trainee, code, 'Trainee');
    await expectLawful(trainee);
    await seat(control, 'Trainee', 'Intelligence');
    await expect(trainee.getByText('Waiting for the start')).toBeVisible();
    await expectLawful(trainee);
    return { control, trainee };
  }
});
