import { expect, type Page, test } from '@playwright/test';
import { loadShipped } from '../harness/shipped';
import { answerCard, answerWhatLiesOpen, expectAccessible, join, openBrowser, ready, seat, toTheTable } from './people';
import { seedWithStop } from './seedWithStop';
import { PHRASE, ServerProcess } from './serverProcess';

const SEATS = ['Intelligence', 'Border', 'Response', 'Coordination', 'Attacker'] as const;
type Seat = (typeof SEATS)[number];

let server: ServerProcess;
test.beforeEach(async () => {
  server = new ServerProcess();
  await server.start();
});
test.afterEach(() => server.close());

test('five browsers play three rounds; one reloads, the server is killed, and no order is lost', async ({
  browser,
}) => {
  const faults: string[] = [];
  const control = await openBrowser(browser, server.url, faults);
  const code = await makeExercise(control, seedWithStop(loadShipped('paris-2015')));
  const pages = await seatEverybody(browser, control, code, faults);
  await control.getByRole('button', { name: 'Start the exercise' }).click();
  for (const name of SEATS) await toTheTable(pages[name]);

  await firstRoundToTheStop(pages);
  await decideTheStop(pages);
  await secondRound(pages, control);
  await thirdRound(pages);
  await endAndReveal(pages, control);
  expect(faults).toEqual([]);
});

async function makeExercise(control: Page, seed: string): Promise<string> {
  await control.route('**/api/exercises', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const body = { ...(route.request().postDataJSON() as object), seed };
    return route.continue({ postData: JSON.stringify(body) });
  });
  await control.goto(`${server.url}/#/run?phrase=${encodeURIComponent(PHRASE)}`);
  await control
    .getByRole('link', { name: 'New exercise' })
    .or(control.getByRole('button', { name: 'New exercise' }))
    .first()
    .click();
  await control.getByLabel('Scenario').selectOption({ label: 'Paris 2015' });
  await control.getByLabel('Name of the group').fill('Group 2');
  await expectAccessible(control);
  await control.getByRole('button', { name: 'Open the waiting room' }).click();
  const link = control.locator('input[readonly]').first();
  await expect(link).toHaveValue(/#\/join\//);
  await expectAccessible(control);
  return (await link.inputValue()).split('/join/')[1] ?? '';
}

async function seatEverybody(
  browser: Parameters<typeof openBrowser>[0],
  control: Page,
  code: string,
  faults: string[],
) {
  const pages = {} as Record<Seat, Page>;
  for (const name of SEATS) {
    pages[name] = await openBrowser(browser, server.url, faults);
    await join(pages[name], code, `Trainee ${name}`);
    await seat(control, `Trainee ${name}`, name);
  }
  await expect(pages.Border.getByText('Waiting for the start')).toBeVisible();
  return pages;
}

/** Border answers its card and posts units by keyboard; the attacker sends a cell down the motorway. */
async function firstRoundToTheStop(pages: Record<Seat, Page>): Promise<void> {
  const { Border, Attacker, Intelligence } = pages;
  await answerCard(Border, /discreet alert/i);
  await Border.keyboard.press('p');
  await Border.getByRole('option', { name: /^Motorways/ }).click();
  await Border.getByRole('button', { name: /^3/ })
    .or(Border.getByRole('menuitem', { name: /^3/ }))
    .first()
    .click();
  await expect(written(Border, /Motorways/)).toBeVisible();

  await Intelligence.keyboard.press('w');
  await Intelligence.getByRole('option', { name: /^Athens/ }).click();
  await expect(written(Intelligence, /Athens/)).toBeVisible();
  await expectAccessible(Intelligence);

  await Attacker.getByRole('button', { name: /^Local helpers/ }).click();
  await Attacker.getByRole('button', { name: /^Journey/ }).click();
  await Attacker.getByRole('list', { name: 'Next stops' })
    .getByRole('button', { name: /A2 toll/ })
    .click();
  await Attacker.getByRole('button', { name: 'Write the journey' }).click();
  await expect(written(Attacker, /A2 toll/)).toBeVisible();
  await expectAccessible(Attacker);
  for (const name of SEATS) await ready(pages[name]);
}

/** An order as written, by its way back. */
const written = (page: Page, order: RegExp) =>
  page.getByRole('button', { name: new RegExp(`^Take back: .*${order.source}`) });

async function decideTheStop(pages: Record<Seat, Page>): Promise<void> {
  const { Border, Response } = pages;
  await expect(Border.getByRole('heading', { name: /alert has hit/ })).toBeVisible();
  await expect(Response.getByText('Border decides a stop.').first()).toBeVisible();
  await expectAccessible(Border);
  await Border.getByRole('radio', { name: /Wave through and report/ }).check({ force: true });
  await Border.getByRole('button', { name: 'Wave through and report' }).click();
  await expect(Border.getByText('Round 2').first()).toBeVisible();
}

/** A report is sent; a browser is reloaded and the server killed with orders written, and nothing is lost. */
async function secondRound(pages: Record<Seat, Page>, control: Page): Promise<void> {
  const { Border, Coordination, Intelligence } = pages;
  await expect(Coordination.getByRole('radiogroup', { name: 'Options' })).toBeVisible();
  for (const name of SEATS) await answerWhatLiesOpen(pages[name]);
  await Border.getByRole('tab', { name: /^Send/ }).click();
  await Border.getByRole('tabpanel').getByRole('radio').first().check({ force: true });
  await Border.getByRole('button', { name: /^Intelligence/ })
    .last()
    .click();
  await expect(Border.getByText(/Sent to Intelligence/)).toBeVisible();

  await Intelligence.keyboard.press('w');
  await Intelligence.getByRole('option', { name: /^Budapest/ }).click();
  await expect(written(Intelligence, /Budapest/)).toBeVisible();
  await Intelligence.reload();
  await expect(written(Intelligence, /Budapest/)).toBeVisible();

  await server.kill();
  await expect(Intelligence.getByText(/Connection lost/)).toBeVisible();
  await Intelligence.keyboard.press('w');
  await Intelligence.getByRole('option', { name: /^Istanbul/ }).click();
  await server.start();
  await expect(Intelligence.getByText(/Connection lost/)).toBeHidden({ timeout: 30_000 });
  await expect(written(Intelligence, /Budapest/)).toBeVisible();
  await expect(written(Intelligence, /Istanbul/)).toBeVisible();
  await expect(control.getByText('writing').first()).toBeVisible();
  for (const name of SEATS) await ready(pages[name]);
  await expect(Intelligence.getByText('Round 3').first()).toBeVisible();
}

async function thirdRound(pages: Record<Seat, Page>): Promise<void> {
  const { Intelligence } = pages;
  await Intelligence.getByRole('tab', { name: /^Inbox/ }).click();
  await expect(Intelligence.getByText(/sent by Border/i).first()).toBeVisible();
  for (const name of SEATS) await answerWhatLiesOpen(pages[name]);
  for (const name of SEATS) await ready(pages[name]);
  await expect(Intelligence.getByText('Round 4').first()).toBeVisible();
}

async function endAndReveal(pages: Record<Seat, Page>, control: Page): Promise<void> {
  await control.getByRole('button', { name: 'End', exact: true }).click();
  await control.getByRole('button', { name: 'End the exercise' }).click();
  for (const name of SEATS) await expect(pages[name].getByText('The exercise is over.').first()).toBeVisible();
  await control.getByRole('button', { name: 'Reveal the truth' }).click();
  await control.getByRole('button', { name: 'Reveal', exact: true }).click();
  await expect(pages.Border.getByText(/Local helpers/).first()).toBeVisible();
  const download = control.waitForEvent('download');
  await control.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
}
