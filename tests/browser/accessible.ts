import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LAW = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;

/** axe finds nothing against WCAG 2.2 AA on this screen, in the light and in the dark. */
export async function expectLawful(page: Page): Promise<void> {
  const worn = await page.evaluate(() => document.documentElement.dataset.theme);
  for (const theme of THEMES) {
    await page.evaluate((to) => {
      document.documentElement.dataset.theme = to;
    }, theme);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
    const { violations } = await new AxeBuilder({ page }).withTags(LAW).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
    expect(found, `${page.url()} ${theme}`).toEqual([]);
  }
  await page.evaluate((to) => {
    document.documentElement.dataset.theme = to;
  }, worn);
}

/** Nothing of the page lies beside the screen. */
export async function expectNoSideways(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(room);
}
