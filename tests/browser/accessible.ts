import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const LAW = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** axe finds nothing against WCAG 2.2 AA on this screen; in the dark only colours differ. */
export async function expectLawful(page: Page): Promise<void> {
  const worn = await page.evaluate(() => document.documentElement.dataset.theme);
  await wear(page, 'light');
  expect(await broken(new AxeBuilder({ page }).withTags(LAW)), `${page.url()} in the light`).toEqual([]);
  await wear(page, 'dark');
  expect(await broken(new AxeBuilder({ page }).withRules('color-contrast')), `${page.url()} in the dark`).toEqual([]);
  await wear(page, worn);
}

async function wear(page: Page, theme: string | undefined): Promise<void> {
  await page.evaluate(async (to) => {
    document.documentElement.dataset.theme = to;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
  }, theme);
}

async function broken(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
}

/** Nothing of the page lies beside the screen. */
export async function expectNoSideways(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(room);
}

/** Whether a finger on the middle of it would meet it, and nothing that lies above. */
export const liesOpen = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
