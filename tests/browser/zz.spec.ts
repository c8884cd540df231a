import { test } from '@playwright/test';
import { serveStatic } from './staticServer';
test('peek', async ({ page }) => {
  const s = await serveStatic();
  page.on('console', (m) => console.log('CONSOLE', m.type(), m.text()));
  await page.goto(s.url);
  await page.getByRole('link', { name: /Practise alone/ }).click();
  await page.getByRole('radio', { name: /^Intelligence/ }).check({ force: true });
  await page.screenshot({ path: '/tmp/pk/practise.png' });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click({ timeout: 3000 }).catch(() => console.log('no respect'));
  await page.getByRole('button', { name: 'To the table' }).waitFor();
  console.log(await page.locator('body').ariaSnapshot());
  await page.screenshot({ path: '/tmp/pk/first.png' });
  await page.getByRole('button', { name: 'To the table' }).click();
  await page.waitForTimeout(500);
  console.log(await page.locator('body').ariaSnapshot());
  await page.screenshot({ path: '/tmp/pk/play.png' });
});
