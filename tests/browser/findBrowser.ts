import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import packaged from '@sparticuz/chromium';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Switches that keep a test browser quiet on a closed network. */
export const BROWSER_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium that runs here: named by VIGIL_BROWSER, installed, packaged with npm (Linux x64), or got from the
 * package manager of a Debian on which we are root. Throws with a sentence when there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.VIGIL_BROWSER;
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new Error(
      `VIGIL_BROWSER names ${named}, which does not run. Name a Chrome, Chromium or Edge, or leave it empty.`,
    );
  }
  for (const path of INSTALLED) if (existsSync(path) && runs(path)) return path;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const path = await packaged.executablePath();
    if (runs(path)) return path;
  }
  if (isDebianAsRoot()) {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium'], { stdio: 'inherit' });
    if (runs('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Error(
    'No browser found for the browser tests. Install Chrome, Chromium or Edge, or name one with VIGIL_BROWSER.',
  );
}

function runs(path: string): boolean {
  if (process.platform === 'win32') return existsSync(path);
  const { status } = spawnSync(path, ['--headless', '--no-sandbox', '--version'], { timeout: 20_000 });
  return status === 0;
}

function isDebianAsRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
}
